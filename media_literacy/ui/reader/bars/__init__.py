"""The bars over and under the page that is read, with the rail of ticks."""
