"""What units carry: forecast from past records, and carried over to other units."""
