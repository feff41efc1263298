// From grammar/policy.lalrpop: `cargo run -p allowhere-grammar` writes this file anew.
// auto-generated: "lalrpop 0.23.2"
// sha3: 5950547f94ba93a101940182d8c1e3162a29819f73c99ccabfa4bd32e0fbe780
// features: 
use crate::span::Span;
use crate::syntax::Lexeme;
use crate::syntax::builder::{Broken, Builder};
use crate::syntax::token::{Token, Word};
#[allow(unused_extern_crates)]
extern crate lalrpop_util as __lalrpop_util;
#[allow(unused_imports)]
use self::__lalrpop_util::state_machine as __state_machine;
#[allow(unused_extern_crates)]
extern crate alloc;

#[rustfmt::skip]
#[allow(explicit_outlives_requirements, non_snake_case, non_camel_case_types, unused_mut, unused_variables, unused_imports, unused_parens, clippy::needless_lifetimes, clippy::type_complexity, clippy::needless_return, clippy::too_many_arguments, clippy::match_single_binding, clippy::clone_on_copy, clippy::unit_arg)]
mod __parse__Text {

    use crate::span::Span;
    use crate::syntax::Lexeme;
    use crate::syntax::builder::{Broken, Builder};
    use crate::syntax::token::{Token, Word};
    #[allow(unused_extern_crates)]
    extern crate lalrpop_util as __lalrpop_util;
    #[allow(unused_imports)]
    use self::__lalrpop_util::state_machine as __state_machine;
    #[allow(unused_extern_crates)]
    extern crate alloc;
    use super::__ToTriple;
    #[allow(dead_code)]
    pub(crate) enum __Symbol<>
     {
        Variant0(Lexeme),
        Variant1(Span),
        Variant2(()),
    }
    const __ACTION: &[i8] = &[
        // State 0
        31, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 1
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 39, 0, 0, 0, 0, 0, 0, 36, 37, 38, 41, 0, 0,
        // State 2
        0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 3
        0, 0, 0, 0, 0, 44, 9, 48, 45, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 46, 0, 11, 47, 0,
        // State 4
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 5
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 60, 0, 0, 0, 0, 0, 0, 37, 38, 41, 0, 61,
        // State 6
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 65, 0, 0, 0, 14, 0, 0, 37, 38, 41, 0, 61,
        // State 7
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 60, 0, 0, 0, 15, 0, 0, 37, 38, 41, 0, 61,
        // State 8
        0, 0, 0, 0, 0, 69, 0, 71, 16, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 70, 0, 17, 0, 0,
        // State 9
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 74, 0, 0, 0, 0, 0, 0, 37, 38, 41, 0, 61,
        // State 10
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 60, 0, 0, 0, 14, 0, 0, 37, 38, 41, 0, 61,
        // State 11
        0, 0, 0, 0, -7, 0, 0, 0, 0, 62, 40, 59, -7, 0, -7, -7, 0, -7, -7, 37, 38, 41, 0, -7,
        // State 12
        0, 0, 0, 0, -23, 0, 0, 0, 0, 0, 0, 0, 82, 0, -23, 19, 0, -23, -23, 0, 0, 0, 0, 61,
        // State 13
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 65, 0, 0, 0, 0, 0, 0, 37, 38, 41, 0, 61,
        // State 14
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 60, 0, 0, 0, 0, 0, 0, 37, 38, 41, 0, 61,
        // State 15
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 60, 0, 0, 0, 14, 0, 0, 37, 38, 41, 0, 61,
        // State 16
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 60, 0, 0, 0, 14, 0, 0, 37, 38, 41, 0, 61,
        // State 17
        0, 0, 0, 0, 0, 0, 91, 0, 0, 92, 40, 39, 0, 0, 0, 0, 90, 0, 36, 37, 38, 41, 0, 0,
        // State 18
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 94, 0, 0, 0, 0, 0, 0, 37, 38, 41, 0, 61,
        // State 19
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 23, 0, 95, 0, 0, 0, 0, 0, 61,
        // State 20
        0, 0, 0, 0, -33, 0, 0, 0, 0, 0, 0, 0, 0, 0, -33, 0, 0, 98, -33, 0, 0, 0, 0, 0,
        // State 21
        0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 40, 39, 0, 0, 0, 0, 99, 0, 36, 37, 38, 41, 0, 0,
        // State 22
        0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 40, 59, 94, 0, 0, 0, 0, 102, 0, 37, 38, 41, 0, 61,
        // State 23
        0, 0, 0, 0, 0, 0, 91, 0, 0, 0, 40, 39, 0, 0, 0, 0, 90, 0, 36, 37, 38, 41, 0, 0,
        // State 24
        0, 0, 0, 0, 0, 0, 91, 0, 0, 0, 40, 39, 0, 0, 0, 0, 90, 0, 36, 37, 38, 41, 0, 0,
        // State 25
        0, 0, 0, 0, -28, 0, 0, 0, 0, 0, 0, 0, 0, 0, -28, 0, 0, 98, -28, 0, 0, 0, 0, 0,
        // State 26
        0, 0, 0, 0, -35, 0, 0, 0, 0, 0, 0, 0, 0, 0, -35, 0, 0, 98, -35, 0, 0, 0, 0, 0,
        // State 27
        0, 0, 0, 0, -51, 0, 0, 0, 0, 0, 0, 0, 0, 0, -51, 0, 0, 98, -51, 0, 0, 0, 0, 0,
        // State 28
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 29
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -13, -13, 0, 0, 0, 0, 0, 0, -13, -13, -13, -13, 0, 0,
        // State 30
        0, 0, -58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 31
        0, 0, 0, 0, 0, -5, -5, -5, -5, 0, 0, 0, 0, -5, 0, 0, 0, 0, 0, -5, 0, -5, -5, 0,
        // State 32
        0, 0, 0, 0, 0, -32, -32, -32, -32, 0, 0, 0, 0, -32, 0, 0, 0, 0, 0, -32, 0, -32, -32, 0,
        // State 33
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 34
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -15, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 35
        0, 0, 0, 0, 0, -6, -6, -6, -6, 0, 0, 0, 0, -6, 0, 0, 0, 0, 0, -6, 0, -6, -6, 0,
        // State 36
        0, 0, 0, 0, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, 0, -3, -3, -3, -3, -3, -3, -3,
        // State 37
        0, 0, 0, 0, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, 0, -4, -4, -4, -4, -4, -4, -4,
        // State 38
        0, 0, 0, 0, 0, -31, -31, -31, -31, 0, 0, 0, 0, -31, 0, 0, 0, 0, 0, -31, 0, -31, -31, 0,
        // State 39
        0, 0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, -1, -1, -1, -1, -1, -1, -1,
        // State 40
        0, 0, 0, 0, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, 0, -2, -2, -2, -2, -2, -2, -2,
        // State 41
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 42
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -14, -14, 0, 0, 0, 0, 0, 0, -14, -14, -14, -14, 0, 0,
        // State 43
        0, 0, 0, 0, 0, 0, 0, 0, 0, -42, -42, -42, -42, 0, 0, 0, -42, 0, 0, -42, -42, -42, 0, -42,
        // State 44
        0, 0, 0, 0, 0, 0, 0, 0, 0, -44, -44, -44, -44, 0, 0, 0, -44, 0, 0, -44, -44, -44, 0, -44,
        // State 45
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0,
        // State 46
        0, 0, 0, 0, 0, 0, 0, 0, 0, -38, -38, -38, -38, 0, 0, 0, 0, 0, 0, -38, -38, -38, 0, -38,
        // State 47
        0, 0, 0, 0, 0, 0, 0, 0, 0, -62, -62, -62, -62, 0, 0, 0, -62, 0, 0, -62, -62, -62, 0, -62,
        // State 48
        0, 0, -59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 49
        0, 0, 0, -56, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0, -56, 78, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 50
        0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -68, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 51
        0, 0, 0, -53, 0, 0, 0, 0, 0, 0, 0, -53, 0, 0, -53, -53, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 52
        0, 0, 0, 0, -8, 0, 0, 0, 0, -8, -8, -8, -8, 0, -8, -8, 0, -8, -8, -8, -8, -8, 0, -8,
        // State 53
        0, 0, 0, 0, -61, 0, 0, 0, 0, 0, 0, 0, -61, 0, -61, -61, 0, -61, -61, 0, 0, 0, 0, -61,
        // State 54
        0, 0, 0, 0, -11, 0, 0, 0, 0, -11, -11, -11, -11, 0, -11, -11, 0, -11, -11, -11, -11, -11, 0, -11,
        // State 55
        0, 0, 0, 0, -60, 0, 0, 0, 0, 0, 0, 0, -60, 0, -60, -60, 0, -60, -60, 0, 0, 0, 0, -60,
        // State 56
        0, 0, 0, 0, -74, 0, 0, 0, 0, 0, 0, 0, 0, 0, -74, 0, 0, -74, -74, 0, 0, 0, 0, 0,
        // State 57
        0, 0, 0, 0, -20, 0, 0, 0, 0, 0, 0, 0, 0, 0, -20, 0, 0, -20, -20, 0, 0, 0, 0, 0,
        // State 58
        0, 0, 0, 0, -9, 0, 0, 0, 0, -9, -9, -9, -9, 0, -9, -9, 0, -9, -9, -9, -9, -9, 0, -9,
        // State 59
        0, 0, 0, 0, -73, 0, 0, 0, 0, 0, 0, 0, 0, 0, -73, 0, 0, -73, -73, 0, 0, 0, 0, 0,
        // State 60
        0, 0, 0, 0, -39, 0, 0, 0, 0, 0, 0, 0, -39, 0, -39, -39, 0, -39, -39, 0, 0, 0, 0, -39,
        // State 61
        0, 0, 0, 0, -10, 0, 0, 0, 0, -10, -10, -10, -10, 0, -10, -10, 0, -10, -10, -10, -10, -10, 0, -10,
        // State 62
        0, 0, 0, 0, -22, 0, 0, 0, 0, 0, 0, 0, 0, 0, -22, 0, 0, -22, -22, 0, 0, 0, 0, 0,
        // State 63
        0, 0, 0, 0, -76, 0, 0, 0, 0, 0, 0, 0, -76, 0, -76, -76, 0, -76, -76, 0, 0, 0, 0, -76,
        // State 64
        0, 0, 0, 0, -75, 0, 0, 0, 0, 0, 0, 0, -75, 0, -75, -75, 0, -75, -75, 0, 0, 0, 0, -75,
        // State 65
        0, 0, 0, 0, -21, 0, 0, 0, 0, 0, 0, 0, 0, 0, -21, 0, 0, -21, -21, 0, 0, 0, 0, 0,
        // State 66
        0, 0, 0, 0, -66, 0, 0, 0, 0, 0, 0, 0, 0, 0, -66, 0, 0, -66, -66, 0, 0, 0, 0, 0,
        // State 67
        0, 0, 0, 0, -24, 0, 0, 0, 0, 0, 0, 0, 0, 0, -24, 0, 0, -24, -24, 0, 0, 0, 0, 0,
        // State 68
        0, 0, 0, 0, 0, 0, 0, 0, 0, -43, -43, -43, -43, 0, 0, 0, -43, 0, 0, -43, -43, -43, 0, -43,
        // State 69
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0,
        // State 70
        0, 0, 0, 0, 0, 0, 0, 0, 0, -63, -63, -63, -63, 0, 0, 0, -63, 0, 0, -63, -63, -63, 0, -63,
        // State 71
        0, 0, 0, 0, 0, 0, 0, 0, 0, -64, -64, -64, -64, 0, 0, 0, -64, 0, 0, -64, -64, -64, 0, -64,
        // State 72
        0, 0, 0, 0, -19, 0, 0, 0, 0, 0, 0, 0, 0, 0, -19, 0, 0, -19, -19, 0, 0, 0, 0, 0,
        // State 73
        0, 0, 0, 0, -18, 0, 0, 0, 0, 0, 0, 0, 0, 0, -18, 0, 0, -18, -18, 0, 0, 0, 0, 0,
        // State 74
        0, 0, 0, 0, -45, 0, 0, 0, 0, 0, 0, 0, 0, 0, -45, 0, 0, -45, -45, 0, 0, 0, 0, 0,
        // State 75
        0, 0, 0, 0, -26, 0, 0, 0, 0, 0, 0, 0, 0, 0, -26, 0, 0, -26, -26, 0, 0, 0, 0, 0,
        // State 76
        0, 0, 0, 0, -46, 0, 0, 0, 0, 0, 0, 0, 0, 0, -46, 0, 0, -46, -46, 0, 0, 0, 0, 0,
        // State 77
        0, 0, 0, -57, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0, -57, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 78
        0, 0, 0, -55, 0, 0, 0, 0, 0, 0, 0, -55, 0, 0, -55, -55, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 79
        0, 0, 0, 0, -12, 0, 0, 0, 0, -12, -12, -12, -12, 0, -12, -12, 0, -12, -12, -12, -12, -12, 0, -12,
        // State 80
        0, 0, 0, 0, -80, 0, 0, 0, 0, 0, 0, 0, -80, 0, -80, -80, 0, -80, -80, 0, 0, 0, 0, -80,
        // State 81
        0, 0, 0, 0, -79, 0, 0, 0, 0, 0, 0, 0, -79, 0, -79, -79, 0, -79, -79, 0, 0, 0, 0, -79,
        // State 82
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 0, 0, 0,
        // State 83
        0, 0, 0, 0, -25, 0, 0, 0, 0, 0, 0, 0, 0, 0, -25, 0, 0, -25, -25, 0, 0, 0, 0, 0,
        // State 84
        0, 0, 0, 0, 0, 0, 0, 0, 0, -65, -65, -65, -65, 0, 0, 0, -65, 0, 0, -65, -65, -65, 0, -65,
        // State 85
        0, 0, 0, 0, -27, 0, 0, 0, 0, 0, 0, 0, 0, 0, -27, 0, 0, -27, -27, 0, 0, 0, 0, 0,
        // State 86
        0, 0, 0, -54, 0, 0, 0, 0, 0, 0, 0, -54, 0, 0, -54, -54, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 87
        0, 0, 0, 0, -34, 0, 0, 0, 0, 0, 0, 0, 0, 0, -34, 0, 0, 0, -34, 0, 0, 0, 0, 0,
        // State 88
        0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, -70, 0, 0, 0, 25, 0, 0, 0, 0, 0,
        // State 89
        0, 0, 0, 0, 0, 0, -47, 0, 0, 0, -47, -47, 0, 0, 0, 0, -47, 0, -47, -47, -47, -47, 0, 0,
        // State 90
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 101, 0, 0, 0, 0, 0, 0, 0,
        // State 91
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -69, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // State 92
        0, 0, 0, 0, -78, 0, 0, 0, 0, 0, 0, 0, -78, 0, -78, -78, 0, -78, -78, 0, 0, 0, 0, -78,
        // State 93
        0, 0, 0, 0, -77, 0, 0, 0, 0, 0, 0, 0, -77, 0, -77, -77, 0, -77, -77, 0, 0, 0, 0, -77,
        // State 94
        0, 0, 0, 0, -40, 0, 0, 0, 0, 0, 0, 0, 0, 0, -40, 0, 0, -40, -40, 0, 0, 0, 0, 0,
        // State 95
        0, 0, 0, 0, -67, 0, 0, 0, 0, 0, 0, 0, 0, 0, -67, 0, 0, -67, -67, 0, 0, 0, 0, 0,
        // State 96
        0, 0, 0, 0, -29, 0, 0, 0, 0, 0, 0, 0, 0, 0, -29, 0, 0, 103, -29, 0, 0, 0, 0, 0,
        // State 97
        0, 0, 0, 0, -16, 0, 0, 0, 0, 0, 0, 0, 0, 0, -16, 0, 0, -16, -16, 0, 0, 0, 0, 0,
        // State 98
        0, 0, 0, 0, 0, 0, -49, 0, 0, 0, -49, -49, 0, 0, 0, 0, -49, 0, -49, -49, -49, -49, 0, 0,
        // State 99
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 0, 0, 0, 0, 0, 0,
        // State 100
        0, 0, 0, 0, 0, 0, -48, 0, 0, 0, -48, -48, 0, 0, 0, 0, -48, 0, -48, -48, -48, -48, 0, 0,
        // State 101
        0, 0, 0, 0, -41, 0, 0, 0, 0, 0, 0, 0, 0, 0, -41, 0, 0, -41, -41, 0, 0, 0, 0, 0,
        // State 102
        0, 0, 0, 0, -17, 0, 0, 0, 0, 0, 0, 0, 0, 0, -17, 0, 0, -17, -17, 0, 0, 0, 0, 0,
        // State 103
        0, 0, 0, 0, -36, 0, 0, 0, 0, 0, 0, 0, 0, 0, -36, 0, 0, 0, -36, 0, 0, 0, 0, 0,
        // State 104
        0, 0, 0, 0, -52, 0, 0, 0, 0, 0, 0, 0, 0, 0, -52, 0, 0, 0, -52, 0, 0, 0, 0, 0,
        // State 105
        0, 0, 0, 0, -37, 0, 0, 0, 0, 0, 0, 0, 0, 0, -37, 0, 0, 0, -37, 0, 0, 0, 0, 0,
        // State 106
        0, 0, 0, 0, -30, 0, 0, 0, 0, 0, 0, 0, 0, 0, -30, 0, 0, 103, -30, 0, 0, 0, 0, 0,
        // State 107
        0, 0, 0, 0, 0, 0, -50, 0, 0, 0, -50, -50, 0, 0, 0, 0, -50, 0, -50, -50, -50, -50, 0, 0,
    ];
    fn __action(state: i8, integer: usize) -> i8 {
        __ACTION[(state as usize) * 24 + integer]
    }
    const __EOF_ACTION: &[i8] = &[
        // State 0
        0,
        // State 1
        -72,
        // State 2
        -71,
        // State 3
        0,
        // State 4
        0,
        // State 5
        0,
        // State 6
        0,
        // State 7
        0,
        // State 8
        0,
        // State 9
        0,
        // State 10
        0,
        // State 11
        0,
        // State 12
        0,
        // State 13
        0,
        // State 14
        0,
        // State 15
        0,
        // State 16
        0,
        // State 17
        0,
        // State 18
        0,
        // State 19
        0,
        // State 20
        0,
        // State 21
        0,
        // State 22
        0,
        // State 23
        0,
        // State 24
        0,
        // State 25
        0,
        // State 26
        0,
        // State 27
        0,
        // State 28
        -81,
        // State 29
        -13,
        // State 30
        -58,
        // State 31
        0,
        // State 32
        0,
        // State 33
        0,
        // State 34
        0,
        // State 35
        0,
        // State 36
        0,
        // State 37
        0,
        // State 38
        0,
        // State 39
        0,
        // State 40
        0,
        // State 41
        0,
        // State 42
        -14,
        // State 43
        0,
        // State 44
        0,
        // State 45
        0,
        // State 46
        0,
        // State 47
        0,
        // State 48
        -59,
        // State 49
        0,
        // State 50
        0,
        // State 51
        0,
        // State 52
        0,
        // State 53
        0,
        // State 54
        0,
        // State 55
        0,
        // State 56
        0,
        // State 57
        0,
        // State 58
        0,
        // State 59
        0,
        // State 60
        0,
        // State 61
        0,
        // State 62
        0,
        // State 63
        0,
        // State 64
        0,
        // State 65
        0,
        // State 66
        0,
        // State 67
        0,
        // State 68
        0,
        // State 69
        0,
        // State 70
        0,
        // State 71
        0,
        // State 72
        0,
        // State 73
        0,
        // State 74
        0,
        // State 75
        0,
        // State 76
        0,
        // State 77
        0,
        // State 78
        0,
        // State 79
        0,
        // State 80
        0,
        // State 81
        0,
        // State 82
        0,
        // State 83
        0,
        // State 84
        0,
        // State 85
        0,
        // State 86
        0,
        // State 87
        0,
        // State 88
        0,
        // State 89
        0,
        // State 90
        0,
        // State 91
        0,
        // State 92
        0,
        // State 93
        0,
        // State 94
        0,
        // State 95
        0,
        // State 96
        0,
        // State 97
        0,
        // State 98
        0,
        // State 99
        0,
        // State 100
        0,
        // State 101
        0,
        // State 102
        0,
        // State 103
        0,
        // State 104
        0,
        // State 105
        0,
        // State 106
        0,
        // State 107
        0,
    ];
    fn __goto(state: i8, nt: usize) -> i8 {
        match nt {
            0 => match state {
                1 | 17 | 21 | 23..=24 => 31,
                _ => 52,
            },
            1 => 32,
            2 => 53,
            3 => match state {
                11 => 79,
                _ => 54,
            },
            4 => 11,
            5 => 1,
            6 => 33,
            7 => match state {
                25 => 106,
                _ => 96,
            },
            8 => match state {
                21 => 25,
                23 => 26,
                24 => 27,
                1 => 34,
                _ => 20,
            },
            9 => match state {
                23 => 103,
                24 => 104,
                _ => 87,
            },
            10 => 3,
            11 => 88,
            12 => 5,
            13 => match state {
                12 | 19 => 80,
                _ => 55,
            },
            14 => match state {
                6 => 62,
                8 => 67,
                _ => 74,
            },
            15 => 6,
            16 => match state {
                15 => 83,
                16 => 85,
                _ => 75,
            },
            17 => 21,
            18 => 105,
            19 => 49,
            20 => 50,
            21 => 2,
            22 => match state {
                6 | 13 => 63,
                9 => 72,
                18 | 22 => 92,
                _ => 56,
            },
            23 => 7,
            24 => 65,
            25 => 41,
            26 => 28,
            27 => match state {
                5 => 57,
                7 => 66,
                14 => 82,
                _ => 76,
            },
            28 => match state {
                13 => 19,
                _ => 12,
            },
            _ => 0,
        }
    }
    #[allow(clippy::needless_raw_string_hashes)]
    const __TERMINAL: &[&str] = &[
        r###""policy""###,
        r###""boundary""###,
        r###""ALLOW or DENY""###,
        r###""WHERE""###,
        r###""AND""###,
        r###""IN""###,
        r###""NOT""###,
        r###""startsWith""###,
        r###""MATCH""###,
        r###""null""###,
        r###""a word""###,
        r###""a name""###,
        r###""a string""###,
        r###""a comparison""###,
        r###"";""###,
        r###"",""###,
        r###""(""###,
        r###"")""###,
        r###""OR""###,
        r###""STARTS""###,
        r###""WITH""###,
        r###""like MATCH""###,
        r###""foreign comparison""###,
        r###""foreign string""###,
    ];
    fn __expected_tokens(__state: i8) -> alloc::vec::Vec<alloc::string::String> {
        __TERMINAL.iter().enumerate().filter_map(|(index, terminal)| {
            let next_state = __action(__state, index);
            if next_state == 0 {
                None
            } else {
                Some(alloc::string::ToString::to_string(terminal))
            }
        }).collect()
    }
    fn __expected_tokens_from_states<
        's,
        '__1,
    >(
        __states: &[i8],
        _: core::marker::PhantomData<(&'s ())>,
    ) -> alloc::vec::Vec<alloc::string::String>
    where
        's: '__1,
    {
        __TERMINAL.iter().enumerate().filter_map(|(index, terminal)| {
            if __accepts(None, __states, Some(index), core::marker::PhantomData::<(&())>) {
                Some(alloc::string::ToString::to_string(terminal))
            } else {
                None
            }
        }).collect()
    }
    struct __StateMachine<'s, '__1>
    where 's: '__1
    {
        builder: &'__1 mut Builder<'s>,
        __phantom: core::marker::PhantomData<(&'s ())>,
    }
    impl<'s, '__1> __state_machine::ParserDefinition for __StateMachine<'s, '__1>
    where 's: '__1
    {
        type Location = ();
        type Error = Broken;
        type Token = Lexeme;
        type TokenIndex = usize;
        type Symbol = __Symbol<>;
        type Success = ();
        type StateIndex = i8;
        type Action = i8;
        type ReduceIndex = i8;
        type NonterminalIndex = usize;

        #[inline]
        fn start_location(&self) -> Self::Location {
              Default::default()
        }

        #[inline]
        fn start_state(&self) -> Self::StateIndex {
              0
        }

        #[inline]
        fn token_to_index(&self, token: &Self::Token) -> Option<usize> {
            __token_to_integer(token, core::marker::PhantomData::<(&())>)
        }

        #[inline]
        fn action(&self, state: i8, integer: usize) -> i8 {
            __action(state, integer)
        }

        #[inline]
        fn error_action(&self, state: i8) -> i8 {
            __action(state, 24 - 1)
        }

        #[inline]
        fn eof_action(&self, state: i8) -> i8 {
            __EOF_ACTION[state as usize]
        }

        #[inline]
        fn goto(&self, state: i8, nt: usize) -> i8 {
            __goto(state, nt)
        }

        fn token_to_symbol(&self, token_index: usize, token: Self::Token) -> Self::Symbol {
            __token_to_symbol(token_index, token, core::marker::PhantomData::<(&())>)
        }

        fn expected_tokens(&self, state: i8) -> alloc::vec::Vec<alloc::string::String> {
            __expected_tokens(state)
        }

        fn expected_tokens_from_states(&self, states: &[i8]) -> alloc::vec::Vec<alloc::string::String> {
            __expected_tokens_from_states(states, core::marker::PhantomData::<(&())>)
        }

        #[inline]
        fn uses_error_recovery(&self) -> bool {
            false
        }

        #[inline]
        fn error_recovery_symbol(
            &self,
            recovery: __state_machine::ErrorRecovery<Self>,
        ) -> Self::Symbol {
            panic!("error recovery not enabled for this grammar")
        }

        fn reduce(
            &mut self,
            action: i8,
            start_location: Option<&Self::Location>,
            states: &mut alloc::vec::Vec<i8>,
            symbols: &mut alloc::vec::Vec<__state_machine::SymbolTriple<Self>>,
        ) -> Option<__state_machine::ParseResult<Self>> {
            __reduce(
                self.builder,
                action,
                start_location,
                states,
                symbols,
                core::marker::PhantomData::<(&())>,
            )
        }

        fn simulate_reduce(&self, action: i8) -> __state_machine::SimulatedReduce<Self> {
            __simulate_reduce(action, core::marker::PhantomData::<(&())>)
        }
    }
    fn __token_to_integer<
        's,
    >(
        __token: &Lexeme,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> Option<usize>
    {
        #[warn(unused_variables)]
        match __token {
            Lexeme { token: Token::Policy, .. } if true => Some(0),
            Lexeme { token: Token::Boundary, .. } if true => Some(1),
            Lexeme { token: Token::Word(Word::Effect(_)), .. } if true => Some(2),
            Lexeme { token: Token::Word(Word::Where), .. } if true => Some(3),
            Lexeme { token: Token::Word(Word::And), .. } if true => Some(4),
            Lexeme { token: Token::Word(Word::In), .. } if true => Some(5),
            Lexeme { token: Token::Word(Word::Not), .. } if true => Some(6),
            Lexeme { token: Token::Word(Word::StartsWith), .. } if true => Some(7),
            Lexeme { token: Token::Word(Word::Match), .. } if true => Some(8),
            Lexeme { token: Token::Word(Word::Null), .. } if true => Some(9),
            Lexeme { token: Token::Word(Word::Plain), .. } if true => Some(10),
            Lexeme { token: Token::Name(_), .. } if true => Some(11),
            Lexeme { token: Token::String, .. } if true => Some(12),
            Lexeme { token: Token::Comparison(_), .. } if true => Some(13),
            Lexeme { token: Token::Semicolon, .. } if true => Some(14),
            Lexeme { token: Token::Comma, .. } if true => Some(15),
            Lexeme { token: Token::Open, .. } if true => Some(16),
            Lexeme { token: Token::Close, .. } if true => Some(17),
            Lexeme { token: Token::Word(Word::Or), .. } if true => Some(18),
            Lexeme { token: Token::Word(Word::Starts), .. } if true => Some(19),
            Lexeme { token: Token::Word(Word::With), .. } if true => Some(20),
            Lexeme { token: Token::Word(Word::LikeMatch(_)), .. } if true => Some(21),
            Lexeme { token: Token::ForeignComparison(_), .. } if true => Some(22),
            Lexeme { token: Token::ForeignString(_), .. } if true => Some(23),
            _ => None,
        }
    }
    fn __token_to_symbol<
        's,
    >(
        __token_index: usize,
        __token: Lexeme,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> __Symbol<>
    {
        #[allow(clippy::manual_range_patterns)]match __token_index {
            0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 => __Symbol::Variant0(__token),
            _ => unreachable!(),
        }
    }
    fn __simulate_reduce<
        's,
        '__1,
    >(
        __reduce_index: i8,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> __state_machine::SimulatedReduce<__StateMachine<'s, '__1>>
    where
        's: '__1,
    {
        match __reduce_index {
            0 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 0,
                }
            }
            1 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 0,
                }
            }
            2 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 0,
                }
            }
            3 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 0,
                }
            }
            4 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 1,
                }
            }
            5 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 1,
                }
            }
            6 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 2,
                }
            }
            7 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 3,
                }
            }
            8 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 3,
                }
            }
            9 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 3,
                }
            }
            10 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 4,
                }
            }
            11 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 4,
                }
            }
            12 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 5,
                }
            }
            13 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 5,
                }
            }
            14 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 6,
                }
            }
            15 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 7,
                }
            }
            16 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 7,
                }
            }
            17 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            18 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            19 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            20 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            21 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            22 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            23 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            24 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 4,
                    nonterminal_produced: 8,
                }
            }
            25 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 8,
                }
            }
            26 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 4,
                    nonterminal_produced: 8,
                }
            }
            27 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 9,
                }
            }
            28 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 9,
                }
            }
            29 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 9,
                }
            }
            30 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 10,
                }
            }
            31 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 10,
                }
            }
            32 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 11,
                }
            }
            33 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 11,
                }
            }
            34 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 11,
                }
            }
            35 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 11,
                }
            }
            36 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 11,
                }
            }
            37 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 12,
                }
            }
            38 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 13,
                }
            }
            39 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 14,
                }
            }
            40 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 4,
                    nonterminal_produced: 14,
                }
            }
            41 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 15,
                }
            }
            42 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 15,
                }
            }
            43 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 15,
                }
            }
            44 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 16,
                }
            }
            45 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 16,
                }
            }
            46 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 17,
                }
            }
            47 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 17,
                }
            }
            48 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 17,
                }
            }
            49 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 17,
                }
            }
            50 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 18,
                }
            }
            51 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 18,
                }
            }
            52 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 19,
                }
            }
            53 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 19,
                }
            }
            54 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 19,
                }
            }
            55 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 20,
                }
            }
            56 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 20,
                }
            }
            57 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 21,
                }
            }
            58 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 21,
                }
            }
            59 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 22,
                }
            }
            60 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 22,
                }
            }
            61 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 23,
                }
            }
            62 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 23,
                }
            }
            63 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 23,
                }
            }
            64 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 23,
                }
            }
            65 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 24,
                }
            }
            66 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 24,
                }
            }
            67 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 25,
                }
            }
            68 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 4,
                    nonterminal_produced: 25,
                }
            }
            69 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 4,
                    nonterminal_produced: 25,
                }
            }
            70 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 26,
                }
            }
            71 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 26,
                }
            }
            72 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 27,
                }
            }
            73 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 27,
                }
            }
            74 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 28,
                }
            }
            75 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 1,
                    nonterminal_produced: 28,
                }
            }
            76 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 28,
                }
            }
            77 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 3,
                    nonterminal_produced: 28,
                }
            }
            78 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 28,
                }
            }
            79 => {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop: 2,
                    nonterminal_produced: 28,
                }
            }
            80 => __state_machine::SimulatedReduce::Accept,
            _ => panic!("invalid reduction index {__reduce_index}")
        }
    }
    pub struct TextParser {
        _priv: (),
    }

    impl Default for TextParser { fn default() -> Self { Self::new() } }
    impl TextParser {
        pub fn new() -> TextParser {
            TextParser {
                _priv: (),
            }
        }

        #[allow(dead_code)]
        pub fn parse<
            's,
            __TOKEN: __ToTriple<'s, >,
            __TOKENS: IntoIterator<Item=__TOKEN>,
        >(
            &self,
            builder: &mut Builder<'s>,
            __tokens0: __TOKENS,
        ) -> Result<(), __lalrpop_util::ParseError<(), Lexeme, Broken>>
        {
            let __tokens = __tokens0.into_iter();
            let mut __tokens = __tokens.map(|t| __ToTriple::to_triple(t));
            __state_machine::Parser::drive(
                __StateMachine {
                    builder,
                    __phantom: core::marker::PhantomData::<(&())>,
                },
                __tokens,
            )
        }
    }
    fn __accepts<
        's,
        '__1,
    >(
        __error_state: Option<i8>,
        __states: &[i8],
        __opt_integer: Option<usize>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> bool
    where
        's: '__1,
    {
        let mut __states = __states.to_vec();
        __states.extend(__error_state);
        loop {
            let mut __states_len = __states.len();
            let __top = __states[__states_len - 1];
            let __action = match __opt_integer {
                None => __EOF_ACTION[__top as usize],
                Some(__integer) => __action(__top, __integer),
            };
            if __action == 0 { return false; }
            if __action > 0 { return true; }
            let (__to_pop, __nt) = match __simulate_reduce(-(__action + 1), core::marker::PhantomData::<(&())>) {
                __state_machine::SimulatedReduce::Reduce {
                    states_to_pop, nonterminal_produced
                } => (states_to_pop, nonterminal_produced),
                __state_machine::SimulatedReduce::Accept => return true,
            };
            __states_len -= __to_pop;
            __states.truncate(__states_len);
            let __top = __states[__states_len - 1];
            let __next_state = __goto(__top, __nt);
            __states.push(__next_state);
        }
    }
    fn __reduce<
        's,
    >(
        builder: &mut Builder<'s>,
        __action: i8,
        __lookahead_start: Option<&()>,
        __states: &mut alloc::vec::Vec<i8>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> Option<Result<(),__lalrpop_util::ParseError<(), Lexeme, Broken>>>
    {
        let (__pop_states, __nonterminal) = match __action {
            0 => {
                __reduce0(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            1 => {
                __reduce1(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            2 => {
                __reduce2(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            3 => {
                __reduce3(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            4 => {
                __reduce4(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            5 => {
                __reduce5(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            6 => {
                __reduce6(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            7 => {
                __reduce7(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            8 => {
                __reduce8(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            9 => {
                __reduce9(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            10 => {
                __reduce10(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            11 => {
                __reduce11(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            12 => {
                __reduce12(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            13 => {
                __reduce13(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            14 => {
                __reduce14(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            15 => {
                __reduce15(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            16 => {
                __reduce16(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            17 => {
                __reduce17(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            18 => {
                __reduce18(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            19 => {
                __reduce19(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            20 => {
                __reduce20(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            21 => {
                __reduce21(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            22 => {
                __reduce22(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            23 => {
                __reduce23(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            24 => {
                __reduce24(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            25 => {
                __reduce25(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            26 => {
                __reduce26(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            27 => {
                __reduce27(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            28 => {
                __reduce28(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            29 => {
                __reduce29(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            30 => {
                // ConditionName = "a name" => ActionFn(42);
                let __sym0 = __pop_Variant0(__symbols);
                let __start = __sym0.0.clone();
                let __end = __sym0.2.clone();
                let __nt = match super::__action42::<>(builder, __sym0) {
                    Ok(v) => v,
                    Err(e) => return Some(Err(e)),
                };
                __symbols.push((__start, __Symbol::Variant1(__nt), __end));
                (1, 10)
            }
            31 => {
                __reduce31(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            32 => {
                __reduce32(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            33 => {
                __reduce33(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            34 => {
                __reduce34(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            35 => {
                __reduce35(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            36 => {
                __reduce36(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            37 => {
                __reduce37(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            38 => {
                __reduce38(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            39 => {
                __reduce39(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            40 => {
                __reduce40(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            41 => {
                __reduce41(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            42 => {
                __reduce42(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            43 => {
                __reduce43(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            44 => {
                __reduce44(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            45 => {
                __reduce45(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            46 => {
                __reduce46(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            47 => {
                __reduce47(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            48 => {
                __reduce48(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            49 => {
                __reduce49(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            50 => {
                __reduce50(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            51 => {
                __reduce51(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            52 => {
                // PermissionList = "a name" => ActionFn(10);
                let __sym0 = __pop_Variant0(__symbols);
                let __start = __sym0.0.clone();
                let __end = __sym0.2.clone();
                let __nt = match super::__action10::<>(builder, __sym0) {
                    Ok(v) => v,
                    Err(e) => return Some(Err(e)),
                };
                __symbols.push((__start, __Symbol::Variant1(__nt), __end));
                (1, 19)
            }
            53 => {
                // PermissionList = PermissionList, ",", "a name" => ActionFn(11);
                assert!(__symbols.len() >= 3);
                let __sym2 = __pop_Variant0(__symbols);
                let __sym1 = __pop_Variant0(__symbols);
                let __sym0 = __pop_Variant1(__symbols);
                let __start = __sym0.0.clone();
                let __end = __sym2.2.clone();
                let __nt = match super::__action11::<>(builder, __sym0, __sym1, __sym2) {
                    Ok(v) => v,
                    Err(e) => return Some(Err(e)),
                };
                __symbols.push((__start, __Symbol::Variant1(__nt), __end));
                (3, 19)
            }
            54 => {
                // PermissionList = PermissionList, "a name" => ActionFn(12);
                assert!(__symbols.len() >= 2);
                let __sym1 = __pop_Variant0(__symbols);
                let __sym0 = __pop_Variant1(__symbols);
                let __start = __sym0.0.clone();
                let __end = __sym1.2.clone();
                let __nt = match super::__action12::<>(builder, __sym0, __sym1) {
                    Ok(v) => v,
                    Err(e) => return Some(Err(e)),
                };
                __symbols.push((__start, __Symbol::Variant1(__nt), __end));
                (2, 19)
            }
            55 => {
                __reduce55(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            56 => {
                __reduce56(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            57 => {
                __reduce57(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            58 => {
                __reduce58(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            59 => {
                __reduce59(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            60 => {
                __reduce60(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            61 => {
                __reduce61(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            62 => {
                __reduce62(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            63 => {
                __reduce63(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            64 => {
                __reduce64(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            65 => {
                __reduce65(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            66 => {
                __reduce66(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            67 => {
                __reduce67(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            68 => {
                __reduce68(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            69 => {
                __reduce69(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            70 => {
                __reduce70(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            71 => {
                __reduce71(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            72 => {
                __reduce72(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            73 => {
                __reduce73(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            74 => {
                __reduce74(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            75 => {
                __reduce75(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            76 => {
                __reduce76(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            77 => {
                __reduce77(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            78 => {
                __reduce78(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            79 => {
                __reduce79(builder, __lookahead_start, __symbols, core::marker::PhantomData::<(&())>)
            }
            80 => {
                // __Text = Text => ActionFn(0);
                let __sym0 = __pop_Variant2(__symbols);
                let __start = __sym0.0.clone();
                let __end = __sym0.2.clone();
                let __nt = super::__action0::<>(builder, __sym0);
                return Some(Ok(__nt));
            }
            _ => panic!("invalid action code {__action}")
        };
        let __states_len = __states.len();
        __states.truncate(__states_len - __pop_states);
        let __state = *__states.last().unwrap();
        let __next_state = __goto(__state, __nonterminal);
        __states.push(__next_state);
        None
    }
    #[inline(never)]
    fn __symbol_type_mismatch() -> ! {
        panic!("symbol type mismatch")
    }
    fn __pop_Variant2<
    >(
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>
    ) -> ((), (), ())
     {
        match __symbols.pop() {
            Some((__l, __Symbol::Variant2(__v), __r)) => (__l, __v, __r),
            _ => __symbol_type_mismatch()
        }
    }
    fn __pop_Variant0<
    >(
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>
    ) -> ((), Lexeme, ())
     {
        match __symbols.pop() {
            Some((__l, __Symbol::Variant0(__v), __r)) => (__l, __v, __r),
            _ => __symbol_type_mismatch()
        }
    }
    fn __pop_Variant1<
    >(
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>
    ) -> ((), Span, ())
     {
        match __symbols.pop() {
            Some((__l, __Symbol::Variant1(__v), __r)) => (__l, __v, __r),
            _ => __symbol_type_mismatch()
        }
    }
    fn __reduce0<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // AnyWord = "a word" => ActionFn(77);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action77::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 0)
    }
    fn __reduce1<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // AnyWord = "like MATCH" => ActionFn(78);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action78::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 0)
    }
    fn __reduce2<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // AnyWord = "STARTS" => ActionFn(79);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action79::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 0)
    }
    fn __reduce3<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // AnyWord = "WITH" => ActionFn(80);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action80::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 0)
    }
    fn __reduce4<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareName = AnyWord => ActionFn(75);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action75::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 1)
    }
    fn __reduce5<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareName = "OR" => ActionFn(76);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action76::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 1)
    }
    fn __reduce6<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareValue = BareWords => ActionFn(69);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action69::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 2)
    }
    fn __reduce7<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareWord = AnyWord => ActionFn(72);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action72::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 3)
    }
    fn __reduce8<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareWord = "a name" => ActionFn(73);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action73::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 3)
    }
    fn __reduce9<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareWord = "null" => ActionFn(74);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action74::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant0(__nt), __end));
        (1, 3)
    }
    fn __reduce10<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareWords = BareWord => ActionFn(70);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action70::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 4)
    }
    fn __reduce11<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BareWords = BareWords, BareWord => ActionFn(71);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action71::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (2, 4)
    }
    fn __reduce12<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Boundary = "boundary" => ActionFn(29);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action29::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 5)
    }
    fn __reduce13<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Boundary = Boundary, BoundaryCondition, ";" => ActionFn(30);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant2(__symbols);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action30::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (3, 5)
    }
    fn __reduce14<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // BoundaryCondition = Condition => ActionFn(31);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action31::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 6)
    }
    fn __reduce15<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Closing = ")" => ActionFn(27);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action27::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 7)
    }
    fn __reduce16<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Closing = Closing, ")" => ActionFn(28);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action28::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (2, 7)
    }
    fn __reduce17<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, "a comparison", "a string" => ActionFn(32);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action32::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce18<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, "a comparison", RepairedValue => ActionFn(33);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action33::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce19<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, ForeignComparison, Value => ActionFn(34);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant2(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action34::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce20<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, StartsWith, StartsWithValue => ActionFn(35);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant2(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action35::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce21<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, ListOperator, List => ActionFn(36);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant2(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action36::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce22<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, ListOperator, Values => ActionFn(37);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant2(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action37::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce23<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, "NOT", List => ActionFn(38);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action38::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce24<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, "NOT", "MATCH", ListOrValue => ActionFn(39);
        assert!(__symbols.len() >= 4);
        let __sym3 = __pop_Variant1(__symbols);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym3.2.clone();
        let __nt = super::__action39::<>(builder, __sym0, __sym1, __sym2, __sym3);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (4, 8)
    }
    fn __reduce25<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, "like MATCH", ListOrValue => ActionFn(40);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action40::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 8)
    }
    fn __reduce26<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Condition = ConditionName, "NOT", "like MATCH", ListOrValue => ActionFn(41);
        assert!(__symbols.len() >= 4);
        let __sym3 = __pop_Variant1(__symbols);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym3.2.clone();
        let __nt = super::__action41::<>(builder, __sym0, __sym1, __sym2, __sym3);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (4, 8)
    }
    fn __reduce27<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ConditionInParentheses = Opening, Condition => ActionFn(20);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action20::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (2, 9)
    }
    fn __reduce28<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ConditionInParentheses = Condition, Closing => ActionFn(21);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action21::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (2, 9)
    }
    fn __reduce29<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ConditionInParentheses = Opening, Condition, Closing => ActionFn(22);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action22::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 9)
    }
    fn __reduce31<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ConditionName = BareName => ActionFn(43);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action43::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 10)
    }
    fn __reduce32<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Conditions = Condition => ActionFn(13);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action13::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 11)
    }
    fn __reduce33<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Conditions = ConditionInParentheses => ActionFn(14);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action14::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 11)
    }
    fn __reduce34<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Conditions = Conditions, "AND", Condition => ActionFn(15);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action15::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 11)
    }
    fn __reduce35<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Conditions = Conditions, "AND", ConditionInParentheses => ActionFn(16);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action16::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 11)
    }
    fn __reduce36<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Conditions = Conditions, "OR", Operand => ActionFn(17);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action17::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 11)
    }
    fn __reduce37<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ForeignComparison = "foreign comparison" => ActionFn(44);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action44::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 12)
    }
    fn __reduce38<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ForeignString = "foreign string" => ActionFn(68);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action68::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 13)
    }
    fn __reduce39<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // List = "(", Values, ")" => ActionFn(54);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action54::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 14)
    }
    fn __reduce40<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // List = "(", Values, ",", ")" => ActionFn(55);
        assert!(__symbols.len() >= 4);
        let __sym3 = __pop_Variant0(__symbols);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym3.2.clone();
        let __nt = super::__action55::<>(builder, __sym0, __sym1, __sym2, __sym3);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (4, 14)
    }
    fn __reduce41<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ListOperator = "IN" => ActionFn(49);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action49::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 15)
    }
    fn __reduce42<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ListOperator = "NOT", "IN" => ActionFn(50);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action50::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (2, 15)
    }
    fn __reduce43<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ListOperator = "MATCH" => ActionFn(51);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action51::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 15)
    }
    fn __reduce44<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ListOrValue = List => ActionFn(62);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action62::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 16)
    }
    fn __reduce45<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // ListOrValue = Value => ActionFn(63);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action63::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 16)
    }
    fn __reduce46<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Opening = "(" => ActionFn(23);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action23::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 17)
    }
    fn __reduce47<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Opening = "NOT", "(" => ActionFn(24);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action24::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (2, 17)
    }
    fn __reduce48<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Opening = Opening, "(" => ActionFn(25);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action25::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (2, 17)
    }
    fn __reduce49<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Opening = Opening, "NOT", "(" => ActionFn(26);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action26::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (3, 17)
    }
    fn __reduce50<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Operand = Condition => ActionFn(18);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action18::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 18)
    }
    fn __reduce51<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Operand = ConditionInParentheses => ActionFn(19);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action19::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 18)
    }
    fn __reduce55<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Permissions = PermissionList => ActionFn(8);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action8::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 20)
    }
    fn __reduce56<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Permissions = PermissionList, "," => ActionFn(9);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action9::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (2, 20)
    }
    fn __reduce57<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Policy = "policy" => ActionFn(3);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action3::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 21)
    }
    fn __reduce58<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Policy = Policy, Statement, ";" => ActionFn(4);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant2(__symbols);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action4::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (3, 21)
    }
    fn __reduce59<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // RepairedValue = ForeignString => ActionFn(66);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action66::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 22)
    }
    fn __reduce60<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // RepairedValue = BareValue => ActionFn(67);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action67::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 22)
    }
    fn __reduce61<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // StartsWith = "startsWith" => ActionFn(45);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action45::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 23)
    }
    fn __reduce62<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // StartsWith = "NOT", "startsWith" => ActionFn(46);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action46::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (2, 23)
    }
    fn __reduce63<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // StartsWith = "STARTS", "WITH" => ActionFn(47);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action47::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (2, 23)
    }
    fn __reduce64<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // StartsWith = "NOT", "STARTS", "WITH" => ActionFn(48);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action48::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (3, 23)
    }
    fn __reduce65<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // StartsWithValue = Value => ActionFn(52);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action52::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 24)
    }
    fn __reduce66<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // StartsWithValue = "(", Value, ")" => ActionFn(53);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action53::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 24)
    }
    fn __reduce67<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Statement = "ALLOW or DENY", Permissions => ActionFn(5);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action5::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (2, 25)
    }
    fn __reduce68<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Statement = "ALLOW or DENY", Permissions, "WHERE", "null" => ActionFn(6);
        assert!(__symbols.len() >= 4);
        let __sym3 = __pop_Variant0(__symbols);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym3.2.clone();
        let __nt = super::__action6::<>(builder, __sym0, __sym1, __sym2, __sym3);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (4, 25)
    }
    fn __reduce69<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Statement = "ALLOW or DENY", Permissions, "WHERE", Conditions => ActionFn(7);
        assert!(__symbols.len() >= 4);
        let __sym3 = __pop_Variant1(__symbols);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym3.2.clone();
        let __nt = super::__action7::<>(builder, __sym0, __sym1, __sym2, __sym3);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (4, 25)
    }
    fn __reduce70<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Text = Policy => ActionFn(1);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action1::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 26)
    }
    fn __reduce71<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Text = Boundary => ActionFn(2);
        let __sym0 = __pop_Variant2(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action2::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant2(__nt), __end));
        (1, 26)
    }
    fn __reduce72<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Value = "a string" => ActionFn(64);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action64::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 27)
    }
    fn __reduce73<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Value = RepairedValue => ActionFn(65);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action65::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 27)
    }
    fn __reduce74<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Values = "a string" => ActionFn(56);
        let __sym0 = __pop_Variant0(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action56::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 28)
    }
    fn __reduce75<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Values = RepairedValue => ActionFn(57);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym0.2.clone();
        let __nt = super::__action57::<>(builder, __sym0);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (1, 28)
    }
    fn __reduce76<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Values = Values, ",", "a string" => ActionFn(58);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant0(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action58::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 28)
    }
    fn __reduce77<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Values = Values, ",", RepairedValue => ActionFn(59);
        assert!(__symbols.len() >= 3);
        let __sym2 = __pop_Variant1(__symbols);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym2.2.clone();
        let __nt = super::__action59::<>(builder, __sym0, __sym1, __sym2);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (3, 28)
    }
    fn __reduce78<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Values = Values, "a string" => ActionFn(60);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant0(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action60::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (2, 28)
    }
    fn __reduce79<
        's,
    >(
        builder: &mut Builder<'s>,
        __lookahead_start: Option<&()>,
        __symbols: &mut alloc::vec::Vec<((),__Symbol<>,())>,
        _: core::marker::PhantomData<(&'s ())>,
    ) -> (usize, usize)
    {
        // Values = Values, ForeignString => ActionFn(61);
        assert!(__symbols.len() >= 2);
        let __sym1 = __pop_Variant1(__symbols);
        let __sym0 = __pop_Variant1(__symbols);
        let __start = __sym0.0.clone();
        let __end = __sym1.2.clone();
        let __nt = super::__action61::<>(builder, __sym0, __sym1);
        __symbols.push((__start, __Symbol::Variant1(__nt), __end));
        (2, 28)
    }
}
#[allow(unused_imports)]
pub use self::__parse__Text::TextParser;

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action0<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), (), ()),
)
{
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action1<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), (), ()),
)
{
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action2<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), (), ()),
)
{
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action3<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
)
{
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action4<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), (), ()),
    (_, __1, _): ((), (), ()),
    (_, __2, _): ((), Lexeme, ()),
)
{
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action5<
    's,
>(
    builder: &mut Builder<'s>,
    (_, effect, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
)
{
    builder.statement(effect, end)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action6<
    's,
>(
    builder: &mut Builder<'s>,
    (_, effect, _): ((), Lexeme, ()),
    (_, _, _): ((), Span, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, end, _): ((), Lexeme, ()),
)
{
    builder.statement(effect, end.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action7<
    's,
>(
    builder: &mut Builder<'s>,
    (_, effect, _): ((), Lexeme, ()),
    (_, _, _): ((), Span, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
)
{
    builder.statement(effect, end)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action8<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action9<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Span, ()),
    (_, comma, _): ((), Lexeme, ()),
) -> Span
{
    builder.trailing_comma(comma.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action10<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Lexeme, ()),
) -> Result<Span,__lalrpop_util::ParseError<(),Lexeme,Broken>>
{
    Ok(builder.permission(name)?)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action11<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Span, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, name, _): ((), Lexeme, ()),
) -> Result<Span,__lalrpop_util::ParseError<(),Lexeme,Broken>>
{
    Ok(builder.permission(name)?)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action12<
    's,
>(
    builder: &mut Builder<'s>,
    (_, before, _): ((), Span, ()),
    (_, name, _): ((), Lexeme, ()),
) -> Result<Span,__lalrpop_util::ParseError<(),Lexeme,Broken>>
{
    Ok(builder.permission_without_comma(before, name)?)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action13<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action14<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action15<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Span, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action16<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Span, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action17<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Span, ()),
    (_, or, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    builder.or(or.span, end)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action18<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action19<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action20<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), (), ()),
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action21<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Span, ()),
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action22<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), (), ()),
    (_, _, _): ((), Span, ()),
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action23<
    's,
>(
    builder: &mut Builder<'s>,
    (_, parenthesis, _): ((), Lexeme, ()),
)
{
    builder.parenthesis(parenthesis.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action24<
    's,
>(
    builder: &mut Builder<'s>,
    (_, not, _): ((), Lexeme, ()),
    (_, parenthesis, _): ((), Lexeme, ()),
)
{
    builder.negated_parenthesis(not.span.to(parenthesis.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action25<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), (), ()),
    (_, parenthesis, _): ((), Lexeme, ()),
)
{
    builder.parenthesis(parenthesis.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action26<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), (), ()),
    (_, not, _): ((), Lexeme, ()),
    (_, parenthesis, _): ((), Lexeme, ()),
)
{
    builder.negated_parenthesis(not.span.to(parenthesis.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action27<
    's,
>(
    builder: &mut Builder<'s>,
    (_, parenthesis, _): ((), Lexeme, ()),
) -> Span
{
    builder.closing_parenthesis(parenthesis.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action28<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Span, ()),
    (_, parenthesis, _): ((), Lexeme, ()),
) -> Span
{
    builder.closing_parenthesis(parenthesis.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action29<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
)
{
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action30<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), (), ()),
    (_, __1, _): ((), (), ()),
    (_, __2, _): ((), Lexeme, ()),
)
{
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action31<
    's,
>(
    builder: &mut Builder<'s>,
    (_, condition, _): ((), Span, ()),
)
{
    builder.boundary_condition(condition)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action32<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, comparison, _): ((), Lexeme, ()),
    (_, value, _): ((), Lexeme, ()),
) -> Span
{
    builder.comparison(name, comparison, value)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action33<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, comparison, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    {
        builder.operator(comparison);
        builder.condition(name, end)
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action34<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, _, _): ((), (), ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    builder.condition(name, end)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action35<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, _, _): ((), (), ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    builder.condition(name, end)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action36<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, _, _): ((), (), ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    builder.condition(name, end)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action37<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, _, _): ((), (), ()),
    (_, values, _): ((), Span, ()),
) -> Span
{
    {
        builder.missing_parentheses(values);
        builder.condition(name, values)
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action38<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, not, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    {
        builder.not_before_list(not.span);
        builder.condition(name, end)
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action39<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, not, _): ((), Lexeme, ()),
    (_, last, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    {
        builder.not_match(not.span.to(last.span));
        builder.condition(name, end)
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action40<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, like, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    {
        builder.like_match(like, like.span);
        builder.condition(name, end)
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action41<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Span, ()),
    (_, not, _): ((), Lexeme, ()),
    (_, like, _): ((), Lexeme, ()),
    (_, end, _): ((), Span, ()),
) -> Span
{
    {
        builder.like_match(like, not.span.to(like.span));
        builder.condition(name, end)
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action42<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Lexeme, ()),
) -> Result<Span,__lalrpop_util::ParseError<(),Lexeme,Broken>>
{
    Ok(builder.condition_name(name)?)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action43<
    's,
>(
    builder: &mut Builder<'s>,
    (_, name, _): ((), Lexeme, ()),
) -> Span
{
    builder.plain_condition_name(name.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action44<
    's,
>(
    builder: &mut Builder<'s>,
    (_, comparison, _): ((), Lexeme, ()),
)
{
    builder.foreign_comparison(comparison)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action45<
    's,
>(
    builder: &mut Builder<'s>,
    (_, last, _): ((), Lexeme, ()),
)
{
    builder.starts_with(last.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action46<
    's,
>(
    builder: &mut Builder<'s>,
    (_, not, _): ((), Lexeme, ()),
    (_, last, _): ((), Lexeme, ()),
)
{
    builder.not_starts_with(not.span.to(last.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action47<
    's,
>(
    builder: &mut Builder<'s>,
    (_, starts, _): ((), Lexeme, ()),
    (_, with, _): ((), Lexeme, ()),
)
{
    builder.starts_with_two_words(false, starts.span.to(with.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action48<
    's,
>(
    builder: &mut Builder<'s>,
    (_, not, _): ((), Lexeme, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, with, _): ((), Lexeme, ()),
)
{
    builder.starts_with_two_words(true, not.span.to(with.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action49<
    's,
>(
    builder: &mut Builder<'s>,
    (_, last, _): ((), Lexeme, ()),
)
{
    builder.is_in(last.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action50<
    's,
>(
    builder: &mut Builder<'s>,
    (_, not, _): ((), Lexeme, ()),
    (_, last, _): ((), Lexeme, ()),
)
{
    builder.is_not_in(not.span.to(last.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action51<
    's,
>(
    builder: &mut Builder<'s>,
    (_, last, _): ((), Lexeme, ()),
)
{
    builder.matches(last.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action52<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action53<
    's,
>(
    builder: &mut Builder<'s>,
    (_, open, _): ((), Lexeme, ()),
    (_, _, _): ((), Span, ()),
    (_, close, _): ((), Lexeme, ()),
) -> Span
{
    builder.superfluous_parentheses(open.span.to(close.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action54<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Lexeme, ()),
    (_, _, _): ((), Span, ()),
    (_, end, _): ((), Lexeme, ()),
) -> Span
{
    end.span
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action55<
    's,
>(
    builder: &mut Builder<'s>,
    (_, _, _): ((), Lexeme, ()),
    (_, _, _): ((), Span, ()),
    (_, comma, _): ((), Lexeme, ()),
    (_, end, _): ((), Lexeme, ()),
) -> Span
{
    {
        builder.trailing_comma(comma.span);
        end.span
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action56<
    's,
>(
    builder: &mut Builder<'s>,
    (_, value, _): ((), Lexeme, ()),
) -> Span
{
    builder.value(value.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action57<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action58<
    's,
>(
    builder: &mut Builder<'s>,
    (_, before, _): ((), Span, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, value, _): ((), Lexeme, ()),
) -> Span
{
    before.to(builder.value(value.span))
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action59<
    's,
>(
    builder: &mut Builder<'s>,
    (_, before, _): ((), Span, ()),
    (_, _, _): ((), Lexeme, ()),
    (_, value, _): ((), Span, ()),
) -> Span
{
    before.to(value)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action60<
    's,
>(
    builder: &mut Builder<'s>,
    (_, before, _): ((), Span, ()),
    (_, value, _): ((), Lexeme, ()),
) -> Span
{
    {
        let value = builder.value(value.span);
        builder.missing_comma(before, value)
    }
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action61<
    's,
>(
    builder: &mut Builder<'s>,
    (_, before, _): ((), Span, ()),
    (_, value, _): ((), Span, ()),
) -> Span
{
    builder.missing_comma(before, value)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action62<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action63<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action64<
    's,
>(
    builder: &mut Builder<'s>,
    (_, value, _): ((), Lexeme, ()),
) -> Span
{
    builder.value(value.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action65<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action66<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action67<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Span, ()),
) -> Span
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action68<
    's,
>(
    builder: &mut Builder<'s>,
    (_, value, _): ((), Lexeme, ()),
) -> Span
{
    builder.foreign_string(value)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action69<
    's,
>(
    builder: &mut Builder<'s>,
    (_, words, _): ((), Span, ()),
) -> Span
{
    builder.bare_value(words)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action70<
    's,
>(
    builder: &mut Builder<'s>,
    (_, word, _): ((), Lexeme, ()),
) -> Span
{
    word.span
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action71<
    's,
>(
    builder: &mut Builder<'s>,
    (_, before, _): ((), Span, ()),
    (_, word, _): ((), Lexeme, ()),
) -> Span
{
    before.to(word.span)
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action72<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action73<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action74<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action75<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action76<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action77<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action78<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action79<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(unused_variables)]
#[allow(clippy::too_many_arguments, clippy::needless_lifetimes, clippy::just_underscores_and_digits, clippy::extra_unused_type_parameters)]
fn __action80<
    's,
>(
    builder: &mut Builder<'s>,
    (_, __0, _): ((), Lexeme, ()),
) -> Lexeme
{
    __0
}

#[allow(clippy::type_complexity, dead_code)]
pub trait __ToTriple<'s, >
{
    fn to_triple(self) -> Result<((),Lexeme,()), __lalrpop_util::ParseError<(), Lexeme, Broken>>;
}

impl<'s, > __ToTriple<'s, > for Lexeme
{
    fn to_triple(self) -> Result<((),Lexeme,()), __lalrpop_util::ParseError<(), Lexeme, Broken>> {
        Ok(((), self, ()))
    }
}
impl<'s, > __ToTriple<'s, > for Result<Lexeme,Broken>
{
    fn to_triple(self) -> Result<((),Lexeme,()), __lalrpop_util::ParseError<(), Lexeme, Broken>> {
        match self {
            Ok(v) => Ok(((), v, ())),
            Err(error) => Err(__lalrpop_util::ParseError::User { error }),
        }
    }
}
