package dev.parley.bench;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/**
 * What a Java process has used since it started.
 *
 * @param processor nanoseconds of processor, of all its threads
 * @param allocated bytes on the heap, by the threads that live; threads that ended are
 * not counted, and there are pools of them
 * @param heap bytes in use
 */
record Used(long processor, long allocated, long heap) {

	static Used byThisProcess() {
		var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		var threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
		long allocated = 0;
		for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
			allocated += Math.max(0, bytes);
		}
		return new Used(system.getProcessCpuTime(), allocated,
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
	}

	static Used parse(String line) {
		String[] words = line.split(" ", -1);
		return new Used(Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]));
	}

	String line() {
		return processor + " " + allocated + " " + heap;
	}

	Used since(Used before) {
		return new Used(processor - before.processor, allocated - before.allocated, heap);
	}

}
