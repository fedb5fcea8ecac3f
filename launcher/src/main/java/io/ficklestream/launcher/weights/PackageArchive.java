package io.ficklestream.launcher.weights;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks npm package archives: gzipped tar files whose entries all lie under {@code package/}. */
final class PackageArchive {

    private PackageArchive() {}

    /** Writes the archive's files, without the leading {@code package/}, under {@code target}. */
    static void unpack(Path archive, Path target) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    write(tar, inside(target, entry.getName()));
                }
            }
        }
    }

    private static Path inside(Path target, String entryName) throws IOException {
        int root = entryName.indexOf('/');
        Path file = target.resolve(entryName.substring(root + 1)).normalize();
        if (root < 0 || !file.startsWith(target.normalize())) {
            throw new IOException("the archive's entry '" + entryName + "' would lie outside its folder");
        }
        return file;
    }

    private static void write(InputStream content, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }
}
