"""Alignments in the forms that other systems take: one model of them, and a module a system."""
