package io.ficklestream.launcher.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographDigest;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.seeding.SeedResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedSeedsGoOnTest {

    private static final byte CAT = 8;
    private static final List<Photograph> PHOTOGRAPHS = List.of(photograph("a"), photograph("b"), photograph("c"));

    @TempDir
    Path folder;

    private final List<String> made = new ArrayList<>();

    @Test
    void onlyWhatIsMissingIsMade() throws IOException {
        // Given: the run ends while b is being made, after one of its files
        assertThatThrownBy(() -> work(200).run(PHOTOGRAPHS, done -> requireFirst(done)))
                .hasMessage("interrupted");
        Files.delete(out().resolve("masks/b.png"));
        byte[] untouched = Files.readAllBytes(out().resolve("masks/a.png"));
        made.clear();

        // When
        int count = work(200).run(PHOTOGRAPHS, done -> {});

        // Then
        assertThat(made).containsExactly("b", "c");
        assertThat(count).isEqualTo(2);
        assertThat(out().resolve("masks/a.png")).hasBinaryContent(untouched);
        for (String id : List.of("a", "b", "c")) {
            assertThat(PalettePng.decode(Files.readAllBytes(out().resolve("masks/" + id + ".png"))))
                    .isEqualTo(new LabelImage(1, 2, new byte[] {0, CAT}));
            assertThat(PalettePng.decode(Files.readAllBytes(out().resolve("masks-before-crf/" + id + ".png"))))
                    .isEqualTo(new LabelImage(1, 2, new byte[] {CAT, CAT}));
            assertThat(PalettePng.decode(Files.readAllBytes(out().resolve("confidence/" + id + ".png"))))
                    .isEqualTo(new LabelImage(1, 2, new byte[] {100, (byte) 200}));
        }
    }

    @Test
    void moreSeedsOfTheSameKindMayFollow() {
        // Given
        work(200, PHOTOGRAPHS.subList(0, 1)).run(PHOTOGRAPHS.subList(0, 1), done -> {});
        made.clear();

        // When
        work(200).run(PHOTOGRAPHS, done -> {});

        // Then
        assertThat(made).containsExactly("b", "c");
        var provenance = Json.read(out().resolve(SeedFolder.PROVENANCE)).orElseThrow();
        assertThat(provenance.at("/method/samples").asInt()).isEqualTo(200);
        assertThat(provenance.at("/photographs").asInt()).isEqualTo(3);
        assertThat(provenance.at("/photographsDigest").asText()).isEqualTo(PhotographDigest.of(PHOTOGRAPHS));
    }

    @Test
    void seedsOfAnotherKindAreRefused() {
        // Given
        work(200).run(PHOTOGRAPHS, done -> {});

        // When, then
        assertThatThrownBy(() -> work(10))
                .isInstanceOf(LauncherException.class)
                .hasMessage(out() + " holds seeds made with samples 200, not 10: choose another --out");
    }

    @Test
    void aFolderOfTheUsersOwnIsNotTouched() throws IOException {
        // Given
        Path precious = Files.writeString(Files.createDirectories(out()).resolve("mine.txt"), "precious");

        // When, then
        assertThatThrownBy(() -> work(200))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("is not empty and holds no seeds.json of an earlier run");
        assertThat(precious).hasContent("precious");
    }

    @Test
    void aDamagedProvenanceIsRefused() throws IOException {
        // Given
        Files.writeString(Files.createDirectories(out()).resolve("seeds.json"), "{");

        // When, then
        assertThatThrownBy(() -> work(200))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("seeds.json does not say how seeds were made");
    }

    private SeedWork work(int samples) {
        return work(samples, PHOTOGRAPHS);
    }

    private SeedWork work(int samples, List<Photograph> photographs) {
        ObjectNode method = Json.object().put("name", "ficklenet").put("samples", samples);
        return new SeedWork(SeedFolder.claim(out(), new SeedProvenance(method, photographs)), photograph -> {
            made.add(photograph.id());
            return new SeedResult(1, 2, new byte[] {0, CAT}, new byte[] {CAT, CAT}, new byte[] {100, (byte) 200});
        });
    }

    private static void requireFirst(int done) {
        if (done > 1) {
            throw new IllegalStateException("interrupted");
        }
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static Photograph photograph(String id) {
        return new Photograph(id, Path.of(id + ".jpg"), List.of("cat"));
    }
}
