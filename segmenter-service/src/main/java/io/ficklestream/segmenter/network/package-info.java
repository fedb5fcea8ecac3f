/** The only package that knows the network library. */
package io.ficklestream.segmenter.network;
