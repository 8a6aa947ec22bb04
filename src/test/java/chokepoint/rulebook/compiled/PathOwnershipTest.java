package chokepoint.rulebook.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether others could put something else in the place of what lies at a path: each step of the way counts. */
class PathOwnershipTest {

    private static final int NOBODY = 65_534;

    @TempDir
    private Path home;

    private Path way;
    private Path folder;

    @BeforeEach
    void threeFoldersThatOnlyTheirOwnerMayWriteTo() throws IOException {
        way = home.resolve("way");
        folder = Files.createDirectories(way.resolve("chokepoint/rules"));
        for (Path step : new Path[] {way, folder.getParent(), folder}) {
            allow(step, "rwxr-xr-x");
        }
    }

    private static void allow(Path step, String rights) throws IOException {
        Files.setPosixFilePermissions(step, PosixFilePermissions.fromString(rights));
    }

    private static void giveAway(Path step) throws IOException {
        assumeThat((int) Files.getAttribute(step, "unix:uid", LinkOption.NOFOLLOW_LINKS))
                .as("only root can give a file to another user")
                .isZero();
        Files.setAttribute(step, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
    }

    @Test
    void aWayOfOnesOwnIsSafe() throws IOException {
        assertThat(PathOwnership.doubt(folder)).isEmpty();
    }

    @Test
    void aFolderFarAboveThatOthersMayWriteToIsNot() throws IOException {
        allow(way, "rwxrwxr-x");
        assertThat(PathOwnership.doubt(folder)).hasValue("others may write to '" + way.toRealPath() + "'");
        allow(way, "rwxr-xrwx");
        assertThat(PathOwnership.doubt(folder)).hasValue("others may write to '" + way.toRealPath() + "'");
    }

    @Test
    void aFolderOnTheWayInWhichEachMayMoveOnlyTheirOwnIsSafeButNoPlaceForRules() throws IOException {
        Files.setAttribute(way, "unix:mode", 01777);
        assertThat(PathOwnership.doubt(folder)).isEmpty();
        assertThat(PathOwnership.doubt(way)).hasValue("others may write to '" + way.toRealPath() + "'");
    }

    @Test
    void aFolderOnTheWayThatBelongsToAnotherIsNotSafe() throws IOException {
        giveAway(way);
        assertThat(PathOwnership.doubt(folder)).hasValue("'" + way.toRealPath() + "' belongs to another user");
    }

    @Test
    void aLinkLeadsToWhatIsCheckedThere() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link"), way);
        assertThat(PathOwnership.doubt(link.resolve("chokepoint/rules"))).isEmpty();
        allow(way, "rwxrwxrwx");
        assertThat(PathOwnership.doubt(link.resolve("chokepoint/rules")))
                .hasValue("others may write to '" + way.toRealPath() + "'");
    }

    @Test
    void aLinkThatAnotherUserMayTurnIsNotSafe() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link"), way);
        giveAway(link);
        assertThat(PathOwnership.doubt(link.resolve("chokepoint/rules")))
                .hasValue("the link '" + link + "' belongs to another user");
    }

    @Test
    void aFileThatOthersMayChangeAndALinkInItsPlaceAreNotSafe() throws IOException {
        Path file = Files.writeString(folder.resolve("rules"), "");
        allow(file, "rw-r--r--");
        assertThat(PathOwnership.doubtOfFile(file)).isEmpty();
        allow(file, "rw-rw-rw-");
        assertThat(PathOwnership.doubtOfFile(file)).hasValue("others may write to '" + file + "'");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(PathOwnership.doubtOfFile(link)).hasValue("'" + link + "' is no regular file");
    }
}
