"""Set-up, demo, package and scans. None of it ships with the plugin."""
