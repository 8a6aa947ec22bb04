package chokepoint.policy.yaml;

import java.io.Serializable;

/** Where something stands in a YAML file; both count from 1. */
public record Place(int line, int column) implements Serializable {

    public static final Place START = new Place(1, 1);
}
