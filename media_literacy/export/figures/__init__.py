"""Figures as a newspaper's graphics desk draws them: shapes that a window paints and a file keeps."""
