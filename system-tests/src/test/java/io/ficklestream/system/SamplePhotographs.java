package io.ficklestream.system;

import io.ficklestream.launcher.submit.CsvTable;
import io.ficklestream.launcher.submit.Photograph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample photographs that lie in the checkout, with their labels. */
final class SamplePhotographs {

    private SamplePhotographs() {}

    /** All but those of packages, which would have to be fetched. */
    static List<Photograph> all() {
        Path folder = SystemUnderTest.layout().samples();
        List<Photograph> photographs = new ArrayList<>();
        CsvTable.read(folder.resolve("sources.csv"), List.of("id", "labels", "package", "file"), row -> {
            if (row.cell("package").isEmpty()) {
                photographs.add(new Photograph(
                        row.cell("id"),
                        folder.resolve(row.cell("file")),
                        List.of(row.cell("labels").split(" "))));
            }
        });
        return photographs;
    }

    static Photograph named(String id) {
        return all().stream()
                .filter(photograph -> photograph.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no sample photograph " + id));
    }
}
