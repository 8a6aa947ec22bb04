package chokepoint.policy;

import chokepoint.names.Nearest;
import chokepoint.trade.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Segments as limits, quotas and vendors name them: {@code goods/chips}. */
record SegmentNames(List<Segmentation> segmentations) {

    /**
     * The segment of that path.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    Segment find(String path) {
        int slash = path.indexOf('/');
        Optional<Segment> segment = slash < 0
                ? Optional.empty()
                : segmentation(path.substring(0, slash)).flatMap(it -> it.segment(path.substring(slash + 1)));
        return segment.orElseThrow(() -> new IllegalArgumentException(
                "'" + path + "' is no segment" + Nearest.hint(path, paths()) + "; expected one of: " + offered()));
    }

    private Optional<Segmentation> segmentation(String name) {
        String folded = Words.fold(name);
        return segmentations.stream()
                .filter(segmentation -> Words.fold(segmentation.name()).equals(folded))
                .findFirst();
    }

    private Set<String> paths() {
        return segmentations.stream()
                .flatMap(segmentation -> segmentation.paths().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String offered() {
        return segmentations.stream()
                .flatMap(it -> it.ofEachText() ? Set.of(it.name() + "/…").stream() : it.paths().stream())
                .collect(Collectors.joining(", "));
    }
}
