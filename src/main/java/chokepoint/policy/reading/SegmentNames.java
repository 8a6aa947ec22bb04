package chokepoint.policy.reading;

import chokepoint.names.FoldedText;
import chokepoint.policy.segments.Segmentation;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds segments by the names that limits, quotas and vendors give them: {@code goods/chips}. */
final class SegmentNames {

    private static final int MOST_OFFERED = 100;

    private final List<Segmentation> segmentations;
    private final Map<String, Segmentation> byFoldedName;
    private final NearestNameHints near = new NearestNameHints();

    SegmentNames(List<Segmentation> segmentations) {
        this.segmentations = segmentations;
        this.byFoldedName = segmentations.stream()
                .collect(Collectors.toMap(
                        segmentation -> FoldedText.fold(segmentation.name()),
                        segmentation -> segmentation,
                        (first, other) -> first));
    }

    /**
     * The segment of that path.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    Segment find(String path) {
        int slash = path.indexOf('/');
        Optional<Segment> segment = slash < 0
                ? Optional.empty()
                : Optional.ofNullable(byFoldedName.get(FoldedText.fold(path.substring(0, slash))))
                        .flatMap(it -> it.segment(path.substring(slash + 1)));
        return segment.orElseThrow(() -> new IllegalArgumentException(
                "'" + path + "' is no segment" + near.hint(path, this::paths) + "; expected one of: " + offered()));
    }

    private Set<String> paths() {
        return segmentations.stream()
                .flatMap(segmentation -> segmentation.paths().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String offered() {
        List<String> all = segmentations.stream()
                .flatMap(SegmentNames::offered)
                .limit(MOST_OFFERED + 1L)
                .toList();
        return String.join(", ", all.subList(0, Math.min(MOST_OFFERED, all.size())))
                + (all.size() > MOST_OFFERED ? ", …" : "");
    }

    private static Stream<String> offered(Segmentation segmentation) {
        return segmentation.ofEachText() ? Stream.of(segmentation.name() + "/…") : segmentation.paths().stream();
    }
}
