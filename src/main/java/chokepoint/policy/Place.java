package chokepoint.policy;

import java.io.Serializable;

/** Where something stands in a YAML file; both count from 1. */
record Place(int line, int column) implements Serializable {

    static final Place START = new Place(1, 1);
}
