package io.ficklestream.networks.backbone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.networks.tensors.FloatTensor;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the weights of a TensorFlow.js layers model: {@code model.json} names the tensors in order, and the shards
 * beside it are one long run of little-endian float32 values.
 */
final class TfjsWeights {

    private TfjsWeights() {}

    /** Every tensor of the model by its Keras name, such as {@code res2a_branch2a/kernel}. */
    static Map<String, FloatTensor> read(Path modelJson) {
        try {
            JsonNode manifest = new ObjectMapper().readTree(modelJson.toFile()).path("weightsManifest");
            Map<String, FloatTensor> tensors = new HashMap<>();
            for (JsonNode group : manifest) {
                readGroup(group, modelJson.resolveSibling("."), tensors);
            }
            return tensors;
        } catch (IOException e) {
            throw new MissingWeightsException(
                    "the ResNet-50 weights at " + modelJson + " cannot be read (" + e.getMessage()
                            + "): delete the folder and run './ficklestream fetch-weights'",
                    e);
        }
    }

    private static void readGroup(JsonNode group, Path folder, Map<String, FloatTensor> tensors) throws IOException {
        List<java.io.InputStream> shards = new ArrayList<>();
        for (JsonNode path : group.path("paths")) {
            shards.add(Files.newInputStream(folder.resolve(path.asText())));
        }
        try (var stream = new SequenceInputStream(Collections.enumeration(shards));
                ReadableByteChannel channel = Channels.newChannel(stream)) {
            for (JsonNode weight : group.path("weights")) {
                tensors.put(weight.path("name").asText(), readTensor(weight, channel));
            }
        }
    }

    private static FloatTensor readTensor(JsonNode weight, ReadableByteChannel channel) throws IOException {
        if (!"float32".equals(weight.path("dtype").asText())) {
            throw new IOException("tensor " + weight.path("name") + " is not float32");
        }
        long[] shape = new long[weight.path("shape").size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = weight.path("shape").get(i).asLong();
        }
        float[] values = new float[Math.toIntExact(FloatTensor.elements(shape))];
        readFully(channel, values.length).asFloatBuffer().get(values);
        return new FloatTensor(shape, values);
    }

    private static ByteBuffer readFully(ReadableByteChannel channel, int floats) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(floats * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new IOException("the shards end early");
            }
        }
        return bytes.flip();
    }
}
