/** Inner loops of the dense CRF on the Java platform's vector module; optional. */
package io.ficklestream.vision.vector;
