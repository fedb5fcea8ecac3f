package io.ficklestream.benchmarks.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.ficklestream.benchmarks.inputs.CrfInput;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what the dense CRF is measured on: raw files for each input, and {@code cases.json} that lists them. */
public final class CrfExport {
    private static final String LIST = "cases.json";

    private final Path folder;

    /** @param folder is made if it does not exist; its files of the same names are written anew */
    public CrfExport(Path folder) {
        this.folder = folder;
    }

    /** Writes the inputs of all cases of the full suite, and says how many there are. */
    public int write() {
        return write(CrfExportCase.ofFullSuite());
    }

    int write(List<CrfExportCase> cases) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        try {
            Files.createDirectories(folder);
            for (CrfExportCase one : cases) {
                CrfInput input = one.input();
                writeInput(one.name(), input);
                list.add(one.json(input.image()));
            }
            Files.writeString(folder.resolve(LIST), list.toPrettyString() + "\n");
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return cases.size();
    }

    private void writeInput(String name, CrfInput input) throws IOException {
        Files.write(folder.resolve(name + ".image.u8"), input.image().rgb());
        Files.write(folder.resolve(name + ".unary.f32"), littleEndian(input.unary()));
    }

    private static byte[] littleEndian(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }
}
