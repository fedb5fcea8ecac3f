package io.ficklestream.benchmarks.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.benchmarks.inputs.CrfInput;
import io.ficklestream.benchmarks.kernels.CrfBenchmark;
import io.ficklestream.benchmarks.suite.BenchmarkCase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrfExportTest {

    @TempDir
    Path folder;

    @Test
    void anInputIsTwoRawFilesAndAnEntryInTheList() throws IOException {
        // Given
        CrfExportCase small = CrfExportCase.of(BenchmarkCase.slow(
                CrfBenchmark.class,
                "infer",
                Map.of("size", "20x15", "labels", 3, "preset", "DEEPLAB_V2", "filter", "LATTICE")));

        // When
        new CrfExport(folder.resolve("new/folder")).write(List.of(small));

        // Then
        CrfInput input = CrfInput.of("20x15", 3, "synthetic");
        assertThat(read("20x15-3-deeplab-v2-synthetic.image.u8"))
                .isEqualTo(input.image().rgb());
        float[] energies = new float[3 * 20 * 15];
        ByteBuffer.wrap(read("20x15-3-deeplab-v2-synthetic.unary.f32"))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(energies);
        assertThat(energies).isEqualTo(input.unary());
        JsonNode list = new ObjectMapper().readTree(read("cases.json"));
        assertThat(list).isEqualTo(new ObjectMapper().readTree("""
                        [{"name": "20x15-3-deeplab-v2-synthetic", "width": 20, "height": 15, "labels": 3, "iterations": 10,
                          "gaussian": {"sxy": 1.0, "weight": 3.0},
                          "bilateral": {"sxy": 67.0, "srgb": 3.0, "weight": 4.0},
                          "benchmark": "Crf.infer",
                          "params": {"iterations": 10, "labels": 3, "preset": "DEEPLAB_V2", "scene": "synthetic",
                                     "size": "20x15"}}]
                        """));
    }

    @Test
    void everyInputOfTheFullSuiteIsListedOnce() {
        // When
        List<CrfExportCase> cases = CrfExportCase.ofFullSuite();

        // Then
        assertThat(cases)
                .extracting(CrfExportCase::name)
                .doesNotHaveDuplicates()
                .contains(
                        "321x321-21-dsrg-test-synthetic",
                        "500x375-4-dsrg-test-synthetic",
                        "321x321-3-dsrg-test-chelsea",
                        "41x41-7-dsrg-training-synthetic");
        assertThat(cases)
                .allSatisfy(one -> assertThat(one.params())
                        .containsOnlyKeys("iterations", "labels", "preset", "scene", "size")
                        .containsEntry("iterations", "10"));
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("new/folder").resolve(name));
    }
}
