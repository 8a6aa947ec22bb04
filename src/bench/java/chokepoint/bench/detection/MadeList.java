package chokepoint.bench.detection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A written list with its truth.
 *
 * @param name of its folder
 * @param earlier an earlier state of it, if one is needed
 * @param lines by row
 */
record MadeList(
        String name,
        World world,
        Path file,
        Path policy,
        Optional<Path> earlier,
        List<Column> columns,
        List<Line> lines,
        List<Planted> planted,
        List<Claim> claims) {

    @Override
    public String toString() {
        return name + "/" + file.getFileName();
    }
}
