"""Services over the core, without QGIS: a server of OGC processes, and tools for assistants.

They are no part of the plugin's package; `docs/services.md` tells how to run them.
"""
