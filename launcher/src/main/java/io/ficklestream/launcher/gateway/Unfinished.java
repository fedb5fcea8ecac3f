package io.ficklestream.launcher.gateway;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of its own in which files grow until they are whole. Closing deletes it, from any thread: what is still being
 * written then fails, and leaves nothing.
 */
final class Unfinished implements Closeable {

    private final Path folder;
    private boolean closed;

    private Unfinished(Path folder) {
        this.folder = folder;
    }

    /** A new folder in another one, which is made too where it is absent. */
    static Unfinished in(Path parent) throws IOException {
        Files.createDirectories(parent);
        return new Unfinished(Files.createDirectory(parent.resolve("export-" + UUID.randomUUID() + ".part")));
    }

    /** Begins a file in it, and the folders that it lies in. */
    synchronized OutputStream create(String name) throws IOException {
        requireOpen();
        Path file = inside(name);
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** A file or folder in it. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Makes one of its files a file that nobody else has put there. */
    synchronized void move(String name, Path target) throws IOException {
        requireOpen();
        Files.move(file(name), target);
    }

    /** Puts all that is in it into a folder that is empty or absent. */
    synchronized void moveAll(Path target) throws IOException {
        requireOpen();
        if (!Files.exists(target)) {
            Files.move(folder, target);
            return;
        }
        if (!List.of(folder).containsAll(children(target))) {
            throw new IOException(target + " is not empty any more");
        }
        for (Path file : children(folder)) {
            Files.move(file, target.resolve(file.getFileName()));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (Files.exists(folder)) {
            deleteTree();
        }
    }

    private Path inside(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("the archive's entry '" + name + "' would lie outside its folder");
        }
        return file;
    }

    private static List<Path> children(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.toList();
        }
    }

    private void deleteTree() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("it was broken off");
        }
    }
}
