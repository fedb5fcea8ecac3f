package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.command.Shutdown;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Puts an export on the disk: all of it, or nothing. */
final class Download {

    private static final String ARCHIVE = "archive.zip";

    private Download() {}

    /**
     * Unpacks an archive while it comes.
     *
     * @param target a folder that is empty or does not exist
     * @return what it has
     */
    static Exported unpack(InputStream archive, Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize();
        // A folder that is there may be a disk of its own, where nothing can be moved to as a whole.
        try (Unfinished part = begin(Files.exists(folder) ? folder : folder.getParent())) {
            unpackInto(archive, part);
            Exported exported = Exported.inFolder(part.file(""));
            part.moveAll(folder);
            return exported;
        }
    }

    /**
     * Keeps an archive as it is.
     *
     * @param target a file that does not exist
     * @return what it has
     */
    static Exported keep(InputStream archive, Path target) throws IOException {
        Path file = target.toAbsolutePath().normalize();
        try (Unfinished part = begin(file.getParent())) {
            write(archive, part, ARCHIVE);
            Exported exported = Exported.inArchive(part.file(ARCHIVE));
            part.move(ARCHIVE, file);
            return exported;
        }
    }

    private static Unfinished begin(Path parent) throws IOException {
        Unfinished part = Unfinished.in(parent);
        Shutdown.whenTold(() -> discard(part));
        return part;
    }

    private static void discard(Unfinished part) {
        try {
            part.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + part.file(""), e);
        }
    }

    private static void unpackInto(InputStream archive, Unfinished part) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                write(zip, part, entry.getName());
            }
        }
        // The directory at the archive's end is not needed, but the connection is to end well.
        archive.transferTo(OutputStream.nullOutputStream());
    }

    private static void write(InputStream content, Unfinished part, String name) throws IOException {
        try (OutputStream file = part.create(name)) {
            content.transferTo(file);
        }
    }

    /** @throws LauncherException if a folder is neither empty nor absent */
    static void requireRoom(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw LauncherException.badInput(folder + " is not empty: name a new folder");
            }
        } catch (IOException e) {
            throw LauncherException.badInput(folder + " cannot be used as a folder: " + e.getMessage(), e);
        }
    }

    /** @throws LauncherException if there is a file already, or a folder */
    static void requireAbsent(Path file) {
        if (Files.exists(file)) {
            throw LauncherException.badInput(file + " is there already: name a new file, or delete it first");
        }
    }
}
