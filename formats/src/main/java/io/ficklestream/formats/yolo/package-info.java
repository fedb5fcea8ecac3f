/** The text files that ultralytics' YOLO reads. */
package io.ficklestream.formats.yolo;
