package io.ficklestream.launcher.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What an export has, by its tables.
 *
 * @param images how many images are in it
 * @param leftOut how many were asked for and are not
 */
record Exported(long images, long leftOut) {

    /** Lists the images; comes at the end, so that an archive without it was cut off. */
    private static final String MANIFEST = "manifest.csv";

    /** Lists what was left out, if there is any. */
    private static final String LEFT_OUT = "left-out.csv";

    /** What an unpacked archive has. */
    static Exported inFolder(Path folder) throws IOException {
        return of(name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        });
    }

    /** What an archive has. */
    static Exported inArchive(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return of(name -> {
                ZipEntry entry = zip.getEntry(name);
                return entry == null ? null : zip.getInputStream(entry);
            });
        }
    }

    /** What there is, in a sentence. */
    String in(Path target) {
        if (images + leftOut == 0) {
            return "no image is what was asked for: 0 images are in " + target;
        }
        String left = leftOut == 0 ? "" : "; " + leftOut + " were left out: see " + LEFT_OUT + " there";
        return images + " images are in " + target + left;
    }

    private static Exported of(Tables tables) throws IOException {
        try (InputStream manifest = tables.open(MANIFEST);
                InputStream leftOut = tables.open(LEFT_OUT)) {
            if (manifest == null) {
                throw new IOException("the archive was cut off: there is no " + MANIFEST + " in it");
            }
            return new Exported(rows(manifest), leftOut == null ? 0 : rows(leftOut));
        }
    }

    private static long rows(InputStream table) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
        return Math.max(0, lines.lines().count() - 1);
    }

    /** Opens a table; null if there is none. */
    @FunctionalInterface
    private interface Tables {
        InputStream open(String name) throws IOException;
    }
}
