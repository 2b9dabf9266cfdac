"""A plan as its layer and the set-up tell it: units, territories, rules, centers, shapes."""
