package io.ficklestream.networks.tensors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads and writes tensors in the safetensors format (an open format that most frameworks read): an 8-byte
 * little-endian header length, a JSON header with type, shape and place of every tensor, then the values.
 *
 * <p>Supports the types F32 and F16. Tensors are written in the order of their names, so equal contents give equal bytes.
 */
public final class Safetensors {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LENGTH_BYTES = Long.BYTES;

    private Safetensors() {}

    /** Writes atomically: a reader sees the old file or the whole new one. */
    public static void write(Path file, Map<String, FloatTensor> tensors, Precision precision) {
        var sorted = new TreeMap<>(tensors);
        ObjectNode header = JSON.createObjectNode();
        int offset = 0;
        for (var entry : sorted.entrySet()) {
            int end = offset + entry.getValue().values().length * precision.bytes();
            describe(header.putObject(entry.getKey()), entry.getValue(), precision, offset, end);
            offset = end;
        }
        try {
            byte[] description = JSON.writeValueAsBytes(header);
            ByteBuffer bytes = ByteBuffer.allocate(LENGTH_BYTES + description.length + offset)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(description.length)
                    .put(description);
            sorted.values().forEach(tensor -> precision.putAll(bytes, tensor.values()));
            replace(file, bytes.array());
        } catch (IOException e) {
            throw new CheckpointException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void describe(ObjectNode node, FloatTensor tensor, Precision precision, int from, int to) {
        node.put("dtype", precision.name());
        var shape = node.putArray("shape");
        for (long dimension : tensor.shape()) {
            shape.add(dimension);
        }
        node.putArray("data_offsets").add(from).add(to);
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(temporary, bytes);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws CheckpointException where the file is absent, cut short or not in this format */
    public static Map<String, FloatTensor> read(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            long length = bytes.remaining() < LENGTH_BYTES ? -1 : bytes.getLong();
            if (length < 2 || length > bytes.remaining()) {
                throw new CheckpointException(file + " is not a safetensors file, or is cut short");
            }
            JsonNode header = JSON.readTree(bytes.array(), LENGTH_BYTES, (int) length);
            ByteBuffer data =
                    bytes.position(LENGTH_BYTES + (int) length).slice().order(ByteOrder.LITTLE_ENDIAN);
            return read(file, header, data);
        } catch (IOException e) {
            throw new CheckpointException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, FloatTensor> read(Path file, JsonNode header, ByteBuffer data) {
        Map<String, FloatTensor> tensors = new LinkedHashMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = header.fields(); fields.hasNext(); ) {
            var field = fields.next();
            if (!field.getKey().equals("__metadata__")) {
                tensors.put(field.getKey(), tensor(file, field.getKey(), field.getValue(), data));
            }
        }
        return tensors;
    }

    private static FloatTensor tensor(Path file, String name, JsonNode node, ByteBuffer data) {
        long[] shape = new long[node.path("shape").size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = node.path("shape").get(i).asLong();
        }
        Precision precision = Precision.of(node.path("dtype").asText());
        int from = node.path("data_offsets").path(0).asInt(-1);
        int to = node.path("data_offsets").path(1).asInt(-1);
        if (from < 0 || to > data.capacity() || to - from != FloatTensor.elements(shape) * precision.bytes()) {
            throw new CheckpointException(file + ": tensor " + name + " does not lie inside the file; it is cut short");
        }
        ByteBuffer slice = data.slice(from, to - from).order(ByteOrder.LITTLE_ENDIAN);
        return new FloatTensor(shape, precision.getAll(slice));
    }
}
