package chokepoint.cli;
import picocli.CommandLine.Command;
@Command(name="inspect") final class InspectCommand implements java.util.concurrent.Callable<Integer> { public Integer call(){ return 0; } }
