// Finds what is near without looking at everything.
CREATE POINT INDEX place_coordinates IF NOT EXISTS FOR (p:Place) ON (p.coordinates);
