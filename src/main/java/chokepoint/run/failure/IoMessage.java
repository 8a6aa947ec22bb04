package chokepoint.run.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Words for a user why a file could not be read or written. */
public final class IoMessage {

    private IoMessage() {}

    public static String of(IOException trouble) {
        String place = trouble instanceof FileSystemException about && about.getFile() != null
                ? " '" + about.getFile() + "'"
                : "";
        if (trouble instanceof AccessDeniedException) {
            return "permission is denied for" + place;
        }
        if (trouble instanceof NoSuchFileException) {
            return "there is no" + place;
        }
        if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
            return place.strip() + " is a file, and a folder is needed there";
        }
        if (trouble instanceof FileSystemException about && about.getReason() != null) {
            return about.getReason() + ":" + place;
        }
        String message = trouble.getMessage();
        return message == null ? trouble.getClass().getSimpleName() : message;
    }
}
