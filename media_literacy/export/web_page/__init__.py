"""A lesson as one HTML file: its markup, its style with fonts inside, and the policy that lets nothing else in."""
