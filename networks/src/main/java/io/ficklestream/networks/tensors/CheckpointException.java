package io.ficklestream.networks.tensors;

/** A checkpoint cannot be read or written, or is not what its manifest says. */
public class CheckpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CheckpointException(String message) {
        super(message);
    }

    public CheckpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
