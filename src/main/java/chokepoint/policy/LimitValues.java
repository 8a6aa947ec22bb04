package chokepoint.policy;
import java.util.*;
public record LimitValues(Set<String> names, Map<String,Object> values) { public static LimitValues parse(String t){ if(t.isBlank()) return new LimitValues(Set.of(),Map.of()); throw new IllegalArgumentException("later"); } }
