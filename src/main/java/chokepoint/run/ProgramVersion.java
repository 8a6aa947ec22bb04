package chokepoint.run;

import java.util.Optional;

/** The version of the program, as its jar tells it. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String text() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
