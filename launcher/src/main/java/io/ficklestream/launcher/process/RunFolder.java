package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one running stack: logs, the broker's data and the services' state. A lock, which the operating system
 * releases however this process ends, keeps a second stack out.
 */
public final class RunFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path path;
    private final Optional<DataFolder> data;
    private final FileChannel channel;

    private RunFolder(Path path, Optional<DataFolder> data, FileChannel channel) {
        this.path = path;
        this.data = data;
        this.channel = channel;
    }

    /** Takes a folder whose state is thrown away when the stack stops. */
    public static RunFolder claim(Path path) {
        return claim(path, Optional.empty());
    }

    /**
     * Takes the folder for this process and empties it of what an earlier stack left.
     *
     * @param data where state is kept instead, so that the next stack goes on from there
     */
    public static RunFolder claim(Path path, Optional<DataFolder> data) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw LauncherException.failure("another stack is running in " + path
                        + ": stop it first (Ctrl-C in its terminal), or use it with 'submit' and 'status'");
            }
            RunFolder folder = new RunFolder(path, data, channel);
            folder.empty();
            return folder;
        } catch (IOException e) {
            throw LauncherException.failure("the run folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** Folder for a process's own files, such as the broker's data. */
    public Path state(String name) {
        return data.map(kept -> kept.path().resolve(name)).orElseGet(() -> state(path, name));
    }

    /** Where a process of the stack in a run folder has its own files. */
    public static Path state(Path runFolder, String name) {
        return runFolder.resolve("state").resolve(name);
    }

    /** The file that tells other commands how to reach the stack. */
    public Path stackFile() {
        return path.resolve(StackFile.NAME);
    }

    /** Deletes everything but what is to be kept and the logs, which stay until the next stack starts here. */
    private void deleteState() throws IOException {
        Files.deleteIfExists(stackFile());
        deleteTree(path.resolve("state"));
    }

    private void empty() throws IOException {
        deleteState();
        deleteTree(logs());
        if (data.filter(DataFolder::fresh).isPresent()) {
            deleteTree(data.orElseThrow().path());
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            deleteState();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the run folder " + path + " could not be cleaned", e);
        }
    }
}
