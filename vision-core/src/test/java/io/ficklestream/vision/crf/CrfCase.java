package io.ficklestream.vision.crf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.vision.SharedFolder;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A stored dense CRF problem with the exact marginals and those of the usual C++ lattice implementation. */
record CrfCase(
        String name,
        RgbImage image,
        int labels,
        DenseCrfParameters parameters,
        float[] unary,
        float[] referenceQ,
        float[] exactQ) {

    static List<CrfCase> all() throws IOException {
        Path folder = SharedFolder.require("crf-cases");
        List<CrfCase> cases = new ArrayList<>();
        for (JsonNode description :
                new ObjectMapper().readTree(folder.resolve("cases.json").toFile())) {
            cases.add(read(folder, description));
        }
        return cases;
    }

    float[] solve(CrfFilter filter) {
        return DenseCrf.infer(image, unary, labels, parameters.withFilter(filter));
    }

    private static CrfCase read(Path folder, JsonNode json) throws IOException {
        String name = json.get("name").asText();
        byte[] pixels = Files.readAllBytes(folder.resolve(name + ".image.u8"));
        return new CrfCase(
                name,
                new RgbImage(json.get("height").asInt(), json.get("width").asInt(), pixels),
                json.get("labels").asInt(),
                parameters(json),
                floats(folder.resolve(name + ".unary.f32")),
                floats(folder.resolve(name + ".q.f32")),
                floats(folder.resolve(name + ".q_exact.f32")));
    }

    private static DenseCrfParameters parameters(JsonNode json) {
        JsonNode gaussian = json.get("gaussian");
        JsonNode bilateral = json.get("bilateral");
        return new DenseCrfParameters(
                json.get("iterations").asInt(),
                new GaussianTerm(
                        gaussian.get("compat").asDouble(), gaussian.get("sxy").asDouble()),
                new BilateralTerm(
                        bilateral.get("compat").asDouble(),
                        bilateral.get("sxy").asDouble(),
                        bilateral.get("srgb").asDouble()));
    }

    private static float[] floats(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    @Override
    public String toString() {
        return name;
    }
}
