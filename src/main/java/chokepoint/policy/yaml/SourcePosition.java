package chokepoint.policy.yaml;

import java.io.Serializable;

/** A position in a YAML file; line and column count from 1. */
public record SourcePosition(int line, int column) implements Serializable {

    public static final SourcePosition START = new SourcePosition(1, 1);
}
