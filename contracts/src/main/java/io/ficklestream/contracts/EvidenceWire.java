package io.ficklestream.contracts;

import com.google.protobuf.ByteString;
import io.ficklestream.contracts.wire.EvidenceProto;
import io.ficklestream.contracts.wire.EvidenceProto.ValueType;

/** Evidence on the wire: hits as unsigned 16-bit, sums as signed 32-bit little-endian integers. */
final class EvidenceWire {
    private EvidenceWire() {}

    static EvidenceProto.EvidenceGrid toWire(EvidenceGrid grid) {
        return EvidenceProto.EvidenceGrid.newBuilder()
                .setClasses(grid.classes())
                .setHeight(grid.height())
                .setWidth(grid.width())
                .setHitsType(ValueType.VALUE_TYPE_U16_LITTLE_ENDIAN)
                .setHits(LittleEndian.ofUnsignedShorts(grid.hits()))
                .setSumsType(ValueType.VALUE_TYPE_I32_LITTLE_ENDIAN)
                .setSums(LittleEndian.ofInts(grid.sums()))
                .build();
    }

    static EvidenceGrid fromWire(boolean present, EvidenceProto.EvidenceGrid wire) {
        Wire.require(present, "evidence");
        int cells = Require.volume("evidence", wire.getClasses(), wire.getHeight(), wire.getWidth());
        requireType(wire.getHitsTypeValue(), ValueType.VALUE_TYPE_U16_LITTLE_ENDIAN, "evidence.hits");
        requireType(wire.getSumsTypeValue(), ValueType.VALUE_TYPE_I32_LITTLE_ENDIAN, "evidence.sums");
        requireBytes(wire.getHits(), cells, Short.BYTES, "evidence.hits", wire);
        requireBytes(wire.getSums(), cells, Integer.BYTES, "evidence.sums", wire);
        return new EvidenceGrid(
                wire.getClasses(),
                wire.getHeight(),
                wire.getWidth(),
                LittleEndian.toUnsignedShorts(wire.getHits()),
                LittleEndian.toInts(wire.getSums()));
    }

    private static void requireType(int actual, ValueType known, String field) {
        Require.that(
                actual == ValueType.VALUE_TYPE_UNSPECIFIED_VALUE || actual == known.getNumber(),
                "%s has value type %d, but this version reads only %s (%d)",
                field,
                actual,
                known,
                known.getNumber());
    }

    private static void requireBytes(
            ByteString bytes, int cells, int size, String field, EvidenceProto.EvidenceGrid wire) {
        Require.that(
                bytes.size() == (long) cells * size,
                "%s has %d bytes, but the shape %d x %d x %d needs %d",
                field,
                bytes.size(),
                wire.getClasses(),
                wire.getHeight(),
                wire.getWidth(),
                (long) cells * size);
    }
}
