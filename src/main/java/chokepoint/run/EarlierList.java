package chokepoint.run;

import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** An earlier state of a list, as long as the list itself is checked. */
public record EarlierList(Optional<OpenedList> list) implements Closeable {

    /**
     * Opens it, if there is one.
     *
     * @throws UnreadableList if it cannot be read
     */
    public static EarlierList open(Optional<Path> previous, ReadingOptions options) throws UnreadableList {
        return new EarlierList(
                previous.isPresent()
                        ? Optional.of(Reading.open(
                                previous.get(), previous.get().getFileName().toString(), options))
                        : Optional.empty());
    }

    @Override
    public void close() throws IOException {
        if (list.isPresent()) {
            list.get().close();
        }
    }
}
