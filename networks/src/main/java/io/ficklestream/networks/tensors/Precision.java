package io.ficklestream.networks.tensors;

import java.nio.ByteBuffer;

/** How values are stored in a file, by their names in the safetensors format. */
public enum Precision {
    /** IEEE 754 single precision. */
    F32(Float.BYTES) {
        @Override
        void put(ByteBuffer bytes, float value) {
            bytes.putFloat(value);
        }

        @Override
        float get(ByteBuffer bytes) {
            return bytes.getFloat();
        }
    },
    /** IEEE 754 half precision: half the size, about three decimal digits, for published checkpoints. */
    F16(Short.BYTES) {
        @Override
        void put(ByteBuffer bytes, float value) {
            bytes.putShort(HalfPrecision.of(value));
        }

        @Override
        float get(ByteBuffer bytes) {
            return HalfPrecision.toFloat(bytes.getShort());
        }
    };

    private final int bytes;

    Precision(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes per value. */
    public int bytes() {
        return bytes;
    }

    static Precision of(String name) {
        for (Precision precision : values()) {
            if (precision.name().equals(name)) {
                return precision;
            }
        }
        throw new CheckpointException("tensors of type " + name + " are not supported, only F32 and F16");
    }

    abstract void put(ByteBuffer bytes, float value);

    abstract float get(ByteBuffer bytes);

    void putAll(ByteBuffer target, float[] values) {
        for (float value : values) {
            put(target, value);
        }
    }

    float[] getAll(ByteBuffer source) {
        float[] values = new float[source.remaining() / bytes];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(source);
        }
        return values;
    }
}
