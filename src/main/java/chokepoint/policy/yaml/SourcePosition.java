package chokepoint.policy.yaml;

import java.io.Serializable;

/** Where something stands in a YAML file; both count from 1. */
public record SourcePosition(int line, int column) implements Serializable {

    public static final SourcePosition START = new SourcePosition(1, 1);
}
