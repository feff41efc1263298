//! CPU time and memory of the measuring thread.

// A counting allocator cannot be written without `unsafe`; it only counts and passes on.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
    static LIVE: Cell<i64> = const { Cell::new(0) };
    static PEAK: Cell<i64> = const { Cell::new(0) };
}

fn grow(bytes: usize) {
    ALLOCATIONS.with(|allocations| allocations.set(allocations.get() + 1));
    let live = LIVE.with(|live| {
        live.set(live.get().wrapping_add_unsigned(bytes as u64));
        live.get()
    });
    PEAK.with(|peak| peak.set(peak.get().max(live)));
}

fn shrink(bytes: usize) {
    LIVE.with(|live| live.set(live.get().wrapping_sub_unsigned(bytes as u64)));
}

// SAFETY: every call is passed on to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        // SAFETY: the caller's promises are those of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        shrink(layout.size());
        // SAFETY: the pointer came from `alloc` above.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        shrink(layout.size());
        grow(size);
        // SAFETY: the pointer came from `alloc` above.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What some work took of the thread that did it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) time: Duration,
    pub(crate) allocations: u64,
    /// Bytes that were there afterwards and not before.
    pub(crate) live: i64,
    /// The most there ever were beyond those from before.
    pub(crate) peak: i64,
}

/// What `work` gives, and what it took.
pub(crate) fn measured<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let (allocations, live) = (ALLOCATIONS.get(), LIVE.get());
    PEAK.set(live);
    let start = cpu_time();
    let result = work();
    let time = cpu_time().saturating_sub(start);
    let cost =
        Cost { time, allocations: ALLOCATIONS.get() - allocations, live: LIVE.get() - live, peak: PEAK.get() - live };
    (result, cost)
}

/// The CPU time of this thread: what others do on the machine disturbs its caches, but is not counted.
fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("a clock does not run below zero")
}
