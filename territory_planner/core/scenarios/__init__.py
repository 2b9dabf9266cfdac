"""Plans side by side: when each is in force, and what becomes of copies that were edited apart."""
