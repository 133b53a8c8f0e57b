"""How a seat finds the host, proves that it has the code, and knows that the host is the teacher’s."""
