"""How a layer is planned: kept with the layer in the project, and what it refers to."""
