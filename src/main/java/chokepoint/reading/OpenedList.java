package chokepoint.reading;
import java.util.*; import java.util.function.*; import chokepoint.trade.*; import chokepoint.finding.*;
public interface OpenedList { ListRead read(Consumer<List<Line>> c) throws UnreadableList; String currency(); boolean isWorkbook(); void records(Consumer<List<String>> c) throws java.io.IOException; }
