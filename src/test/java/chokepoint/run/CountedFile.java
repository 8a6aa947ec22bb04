package chokepoint.run;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A file behind a path that counts how often it is opened, and cannot be opened in another way. */
final class CountedFile {

    private final AtomicInteger opened = new AtomicInteger();
    private final FileSystem files = new CountedFiles();
    private final Path path;

    CountedFile(Path file) {
        this.path = counted(file);
    }

    Path path() {
        return path;
    }

    int opened() {
        return opened.get();
    }

    private Path counted(Path file) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(),
                new Class<?>[] {Path.class},
                (self, method, arguments) -> called(file, method, arguments));
    }

    private Object called(Path file, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getFileSystem" -> files;
            case "toFile" -> throw new UnsupportedOperationException("it would be opened uncounted");
            default -> answered(file, method, plain(arguments));
        };
    }

    private static Object[] plain(Object[] arguments) {
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments).map(CountedFile::plain).toArray();
    }

    private Object answered(Path file, Method method, Object[] arguments) throws Throwable {
        try {
            Object result = method.invoke(file, arguments);
            return result instanceof Path other ? counted(other) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The path itself, which tells where it lies by its name. */
    private static Object plain(Object argument) {
        return argument instanceof Path given && Proxy.isProxyClass(given.getClass())
                ? Path.of(given.toString())
                : argument;
    }

    private static Path real(Path path) {
        return (Path) plain(path);
    }

    private final class CountedFiles extends FileSystem {

        private final FileSystem real = FileSystems.getDefault();
        private final FileSystemProvider provider = new CountingProvider(real.provider());

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return real.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return counted(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }

    private final class CountingProvider extends FileSystemProvider {

        private final FileSystemProvider real;

        private CountingProvider(FileSystemProvider real) {
            this.real = real;
        }

        @Override
        public FileChannel newFileChannel(Path file, Set<? extends OpenOption> how, FileAttribute<?>... attributes)
                throws IOException {
            opened.incrementAndGet();
            return real.newFileChannel(real(file), how, attributes);
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path file, Set<? extends OpenOption> how, FileAttribute<?>... attributes) throws IOException {
            opened.incrementAndGet();
            return real.newByteChannel(real(file), how, attributes);
        }

        @Override
        public String getScheme() {
            return "counted";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return files;
        }

        @Override
        public Path getPath(URI uri) {
            return counted(real.getPath(uri));
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            return real.newDirectoryStream(real(folder), filter);
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            real.createDirectory(real(folder), attributes);
        }

        @Override
        public void delete(Path file) throws IOException {
            real.delete(real(file));
        }

        @Override
        public void copy(Path from, Path to, CopyOption... how) throws IOException {
            opened.incrementAndGet();
            real.copy(real(from), real(to), how);
        }

        @Override
        public void move(Path from, Path to, CopyOption... how) throws IOException {
            real.move(real(from), real(to), how);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return real.isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path file) throws IOException {
            return real.isHidden(real(file));
        }

        @Override
        public FileStore getFileStore(Path file) throws IOException {
            return real.getFileStore(real(file));
        }

        @Override
        public void checkAccess(Path file, AccessMode... modes) throws IOException {
            real.checkAccess(real(file), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path file, Class<V> type, LinkOption... how) {
            return real.getFileAttributeView(real(file), type, how);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path file, Class<A> type, LinkOption... how)
                throws IOException {
            return real.readAttributes(real(file), type, how);
        }

        @Override
        public Map<String, Object> readAttributes(Path file, String names, LinkOption... how) throws IOException {
            return real.readAttributes(real(file), names, how);
        }

        @Override
        public void setAttribute(Path file, String name, Object value, LinkOption... how) throws IOException {
            real.setAttribute(real(file), name, value, how);
        }
    }
}
