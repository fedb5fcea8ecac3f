package io.ficklestream.segmenter.domain.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes files and folders that survive a crash of the machine: the content reaches the disk before the name does. What
 * a crash leaves half-written ends in {@value #PART} and is removed by {@link #namesIn}.
 */
public final class DurableFiles {

    private static final String PART = ".part";

    private DurableFiles() {}

    /** Writes or replaces a file. When this returns, the file is on the disk. */
    public static void write(Path file, byte[] content) {
        Path part = partOf(file);
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            throw failure("cannot write " + part, e);
        }
        move(part, file);
    }

    /** Gives a file or folder another place in the same file system, in one step. */
    public static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            sync(to.getParent());
        } catch (IOException e) {
            throw failure("cannot move " + from + " to " + to, e);
        }
    }

    /** An empty folder that {@link #finish} will give its real name. */
    public static Path begin(Path folder) {
        Path part = partOf(folder);
        delete(part);
        return create(part);
    }

    /** Gives a folder that was begun its name, with everything that was written into it. */
    public static void finish(Path folder) {
        Path part = partOf(folder);
        contents(part).filter(Files::isRegularFile).forEach(DurableFiles::sync);
        sync(part);
        delete(folder);
        move(part, folder);
    }

    /** The names in a folder, sorted; the folder is made if need be, and what was left half-written is removed. */
    public static List<String> namesIn(Path folder) {
        create(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.toList();
            all.stream().filter(DurableFiles::isPart).forEach(DurableFiles::delete);
            return all.stream()
                    .filter(entry -> !isPart(entry))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failure("cannot list " + folder, e);
        }
    }

    /** The content of a file. */
    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw failure("cannot read " + file, e);
        }
    }

    /** Deletes a file or a folder with all that is in it; nothing happens if there is none. */
    public static void delete(Path path) {
        contents(path).forEach(entry -> {
            try {
                Files.deleteIfExists(entry);
            } catch (IOException e) {
                throw failure("cannot delete " + entry, e);
            }
        });
    }

    /** The path and everything below it, children before their folders. */
    private static Stream<Path> contents(Path path) {
        if (!Files.exists(path)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.walk(path)) {
            return entries.sorted(Comparator.reverseOrder()).toList().stream();
        } catch (IOException e) {
            throw failure("cannot list " + path, e);
        }
    }

    /** Makes a folder, unless there is one. */
    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure("cannot make folder " + folder, e);
        }
    }

    private static void sync(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw failure("cannot bring " + path + " to the disk", e);
        }
    }

    private static Path partOf(Path path) {
        return path.resolveSibling(path.getFileName() + PART);
    }

    private static boolean isPart(Path path) {
        return path.getFileName().toString().endsWith(PART);
    }

    private static UncheckedIOException failure(String what, IOException cause) {
        return new UncheckedIOException(what + ": " + cause.getMessage(), cause);
    }
}
