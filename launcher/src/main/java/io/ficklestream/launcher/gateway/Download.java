package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Puts an export on the disk: all of it, or nothing. */
final class Download {

    /** Lists the images; comes at the end, so that an archive without it was cut off. */
    private static final String MANIFEST = "manifest.csv";

    private static final String PART = ".part";

    private Download() {}

    /**
     * Unpacks an archive while it comes.
     *
     * @param target a folder that is empty or does not exist
     * @return how many images it has
     */
    static long unpack(InputStream archive, Path target) throws IOException {
        Path part = part(target);
        deleteTree(part);
        try {
            Files.createDirectories(part);
            unpackInto(archive, part);
            long images = images(part.resolve(MANIFEST));
            Files.deleteIfExists(target);
            Files.move(part, target);
            return images;
        } finally {
            deleteTree(part);
        }
    }

    /**
     * Keeps an archive as it is.
     *
     * @return how many images it has
     */
    static long keep(InputStream archive, Path target) throws IOException {
        Path part = part(target);
        try {
            Files.copy(archive, part, StandardCopyOption.REPLACE_EXISTING);
            long images = imagesIn(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return images;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path part(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Files.createDirectories(absolute.getParent());
        return absolute.resolveSibling(absolute.getFileName() + PART);
    }

    private static void unpackInto(InputStream archive, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = inside(folder, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        // The directory at the archive's end is not needed, but the connection is to end well.
        archive.transferTo(OutputStream.nullOutputStream());
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("the archive's entry '" + name + "' would lie outside its folder");
        }
        return file;
    }

    private static long images(Path manifest) throws IOException {
        if (!Files.isRegularFile(manifest)) {
            throw cutOff();
        }
        try (InputStream content = Files.newInputStream(manifest)) {
            return rows(content);
        }
    }

    private static long imagesIn(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry manifest = zip.getEntry(MANIFEST);
            if (manifest == null) {
                throw cutOff();
            }
            return rows(zip.getInputStream(manifest));
        }
    }

    private static long rows(InputStream manifest) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(manifest, StandardCharsets.UTF_8))) {
            return Math.max(0, lines.lines().count() - 1);
        }
    }

    private static IOException cutOff() {
        return new IOException("the archive was cut off: there is no " + MANIFEST + " in it");
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
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
}
