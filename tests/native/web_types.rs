//! What the modules of the scripts know of Rust, as types: a file of ours that is written by this test and held to what is there. The
//! check of the types then finds a script that calls what there is not, or knows a name that there is no more.

use klantspiegel::boot_state;
use klantspiegel::platform::frame::Freedom;
use klantspiegel::platform::worker::{ABOUT, CONTENT, KIND};
use klantspiegel::questionnaire::element_host::MEMBERS;
use klantspiegel::questionnaire::session_store::{self, SessionStore};
use klantspiegel_content_types::contents::Placement;
use klantspiegel_core::desk::Route;
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::setup::{ItemSet, Setup};
use klantspiegel_formats::attributes::Storage;
use klantspiegel_formats::intake_message::{Content, Member, Report, Request};
use klantspiegel_formats::page_file::PageFile;
use klantspiegel_formats::{announcement, attributes, desk_route, envelope, invitation, route};
use klantspiegel_testing::organisation::{configuration, offer};
use klantspiegel_testing::written::hold;
use klantspiegel_ui::components::pace;
use klantspiegel_ui::layout;
use klantspiegel_ui::problem_screen::Reason;
use klantspiegel_ui::screens::start;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use strum::VariantArray;
use syn::{FnArg, GenericArgument, ImplItem, Item, PathArguments, ReturnType, Signature, Type};

/// The file, from the root of the checkout.
const FILE: &str = "web/types/from_rust.d.ts";
/// The programs whose glue scripts call.
const PROGRAMS: [&str; 3] = ["questionnaire", "invitee", "desk"];

const BEGINNING: &str = "\
// What the scripts know of Rust. Written by `INSTA_UPDATE=always cargo test --test native web_types`; not by hand.
";

#[test]
fn the_types_are_those_of_rust() {
    hold(FILE, &written(), "web_types");
}

#[test]
fn a_program_is_typed_as_its_glue_has_it() {
    let source = "
        /// Begins.
        #[wasm_bindgen(js_name = beginAll)]
        pub fn begin_all(tag: &str, parts: Vec<String>, page: &JsValue, before: Option<String>) -> Result<Mounted, JsError> {}
        fn own() {}
        #[wasm_bindgen]
        pub struct Mounted(u8);
        #[wasm_bindgen]
        impl Mounted {
            /// Opens.
            pub async fn open(id: String, #[wasm_bindgen(unchecked_param_type = \"(share: number) => void\")] tell: Function) -> Result<Option<Self>, JsError> {}
            pub fn count(&mut self) -> bool {}
        }";
    let mut types = String::new();
    program(&mut types, "planted", source);
    for line in [
        "declare module \"@klantspiegel/planted\" {",
        "  export function beginAll(tag: string, parts: string[], page: unknown, before?: string): Mounted;",
        "    static open(id: string, tell: (share: number) => void): Promise<Mounted | undefined>;",
        "    count(): boolean;",
        "    free(): void;",
    ] {
        assert!(types.lines().any(|found| found == line), "{line}\n{types}");
    }
    assert!(!types.contains("function own"), "{types}");
}

fn written() -> String {
    let mut types = BEGINNING.to_owned();
    union(&mut types, "Reason", "Why an app cannot run", Reason::ALL.map(Reason::name));
    union(&mut types, "AnnouncedForm", "What a member of an announcement can be", announcement::forms());
    union(&mut types, "AnnouncementName", "What is announced", announcement::names());
    let events: Vec<String> = announcement::events().collect();
    let what = "What the events are called that an element tells the page around with";
    union(&mut types, "AnnouncementEvent", what, events.iter().map(String::as_str));
    let storages = Storage::ALL.map(Storage::name);
    union(&mut types, "StorageName", "Where an element may keep answers", storages);
    let attributes = attributes::known().map(|(name, _)| name);
    union(&mut types, "Attribute", "The attributes of the element", attributes);
    let sets = [ItemSet::Short, ItemSet::Full, ItemSet::Picked].map(ItemSet::name);
    union(&mut types, "SetName", "The sets that somebody may choose", sets);
    union(&mut types, "SetInput", "The name of the inputs with which a set is chosen", [start::SET]);
    union(
        &mut types,
        "OffInput",
        "The name of the input by which answers do not go on by themselves",
        [pace::OFF],
    );
    let freedoms = Freedom::VARIANTS.iter().map(|freedom| freedom.token());
    union(&mut types, "FreedomToken", "What the app may find missing in the sandbox of its frame", freedoms);
    union(&mut types, "IntakeRequest", "What the desk asks of its worker", Request::ALL.map(Request::name));
    let contents = Request::ALL.map(|request| (request.name(), content(request.content()).to_owned()));
    interface(&mut types, "IntakeContents", "What comes with each of them", "", contents);
    let message = [KIND, ABOUT, CONTENT].into_iter().zip(["Kind", "string", "Content"].map(str::to_owned));
    interface(&mut types, "IntakeMessage<Kind, Content>", "How the desk asks its worker", "", message);
    reports(&mut types);
    let state = boot_state::members();
    interface(&mut types, "BootState", "What the boot script writes on the root", "?", state);
    union(&mut types, "AskingScreen", "The screens that ask something, by their names", asking_screens());
    let session = SessionStore::of_page().session_key();
    union(&mut types, "SessionKey", "The name under which the page keeps the session", [&*session]);
    for (name, what, word) in [
        ("ElementKeys", "What the names begin with of what elements keep", session_store::OF_ELEMENTS),
        (
            "InvitationKeys",
            "What they begin with of what answers an invitation",
            session_store::OF_INVITATIONS,
        ),
        ("SessionName", "How they end under which a session is kept", session_store::SESSION_NAME),
        ("UnreadName", "How they end under which one is put aside", session_store::UNREAD_NAME),
    ] {
        union(&mut types, name, what, [word]);
    }
    let travelling = Placement::ALL.into_iter().filter(|placement| *placement != Placement::Prerendered);
    union(&mut types, "Placement", "The files of texts of a language", travelling.map(Placement::name));
    union(&mut types, "MethodRoute", "The address of the method, behind the #", [route::METHOD]);
    let overview = desk_route::print(Route::Overview);
    union(&mut types, "OverviewRoute", "The address of the desk's overview, behind the #", [&*overview]);
    union(&mut types, "SealedName", "By what an address brings what was handed over", [envelope::NAME]);
    union(&mut types, "InvitationName", "By what an address brings an invitation", [invitation::NAME]);
    for (name, what, in_frames) in [
        ("PageAlone", "The pages that are for a window of their own", false),
        ("PageInFrame", "The page that is for a frame", true),
    ] {
        let pages = PageFile::ALL.into_iter().filter(|page| page.is_for_frames() == in_frames);
        union(&mut types, name, what, pages.map(PageFile::name));
    }
    let host = MEMBERS.map(|(name, of)| (name, of.to_owned()));
    interface(&mut types, "HostObject", "What surrounds an app in somebody else's page", "", host);
    for name in PROGRAMS {
        let source = fs::read_to_string(format!("src/bin/{name}/exports.rs")).expect("the program is there");
        program(&mut types, name, &source);
    }
    types
}

fn union<'a>(types: &mut String, name: &str, what: &str, words: impl IntoIterator<Item = &'a str>) {
    let words = words.into_iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ");
    line(types, "", &format!("\n/** {what}. */\ntype {name} = {words};"));
}

/// Every screen on which something is asked, whoever asks it.
fn asking_screens() -> BTreeSet<&'static str> {
    let setup = Setup { set: ItemSet::Full, ..Setup::default() };
    let steps = journey::steps(setup, offer(&configuration()).bank());
    steps
        .iter()
        .chain([&Step::Start])
        .filter(|step| !matches!(step, Step::Review | Step::Feedback))
        .map(|step| layout::name(step, false))
        .collect()
}

/// An object with these members, each with its type; `marked` as `?` where all of them may be missing.
fn interface(
    types: &mut String,
    name: &str,
    what: &str,
    marked: &str,
    members: impl IntoIterator<Item = (&'static str, String)>,
) {
    line(types, "", &format!("\n/** {what}. */\ninterface {name} {{"));
    for (name, of) in members {
        line(types, "  ", &format!("{name}{marked}: {of};"));
    }
    line(types, "", "}");
}

const fn content(content: Content) -> &'static str {
    match content {
        Content::Nothing => "null",
        Content::Text => "string",
        Content::Files => "File[]",
    }
}

/// What the worker of the desk says, each kind with its members.
fn reports(types: &mut String) {
    line(types, "", "\n/** What the worker of the desk says. */\ntype IntakeReport =");
    for (index, (kind, members)) in Report::KINDS.into_iter().enumerate() {
        let members = members.iter().map(|(name, member)| match member {
            Member::Text => format!("; {name}: string"),
            Member::Optional => format!("; {name}?: string | undefined"),
            Member::Number => format!("; {name}: number"),
        });
        let end = if index + 1 == Report::KINDS.len() { ";" } else { "" };
        line(types, "  ", &format!("| {{ kind: \"{kind}\"{} }}{end}", members.collect::<String>()));
    }
}

/// The module that the glue of a program is.
fn program(types: &mut String, name: &str, source: &str) {
    line(types, "", &format!("\ndeclare module \"@klantspiegel/{name}\" {{"));
    line(types, "  ", "/** Starts the Wasm. */");
    line(
        types,
        "  ",
        "export default function init(given: { module_or_path: Response | WebAssembly.Module }): Promise<unknown>;",
    );
    for item in syn::parse_file(source).expect("it is Rust").items {
        match item {
            Item::Fn(function) if is_exported(&function.attrs) => {
                let name = js_name(&function.attrs).unwrap_or_else(|| function.sig.ident.to_string());
                line(types, "  ", &format!("export function {}", call(&name, &function.sig, "")));
            }
            Item::Impl(block) if is_exported(&block.attrs) => class(types, &block),
            _ => {}
        }
    }
    line(types, "", "}");
}

fn class(types: &mut String, block: &syn::ItemImpl) {
    let name = type_of(&block.self_ty, "");
    line(types, "  ", &format!("export class {name} {{"));
    for item in &block.items {
        let ImplItem::Fn(function) = item else { continue };
        let kind = if function.sig.receiver().is_some() { "" } else { "static " };
        let own = js_name(&function.attrs).unwrap_or_else(|| function.sig.ident.to_string());
        line(types, "    ", &format!("{kind}{}", call(&own, &function.sig, &name)));
    }
    line(types, "    ", "free(): void;");
    line(types, "  ", "}");
}

/// A function with its arguments and what it gives; `this` is the class that it belongs to.
fn call(name: &str, signature: &Signature, this: &str) -> String {
    let arguments = signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(typed) => {
            let syn::Pat::Ident(ident) = &*typed.pat else { panic!("{name} takes its arguments by name") };
            let of = argument_type(&typed.attrs).unwrap_or_else(|| type_of(&typed.ty, this));
            Some((ident.ident.to_string(), of))
        }
        FnArg::Receiver(_) => None,
    });
    let arguments = arguments.map(|(name, of)| match of.strip_suffix(" | undefined") {
        Some(of) => format!("{}?: {of}", camel(&name)),
        None => format!("{}: {of}", camel(&name)),
    });
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    let given = match &signature.output {
        ReturnType::Default => "void".to_owned(),
        ReturnType::Type(_, given) => type_of(given, this),
    };
    let given = if signature.asyncness.is_some() { format!("Promise<{given}>") } else { given };
    format!("{name}({arguments}): {given};")
}

/// A type of Rust as the glue has it.
fn type_of(rust: &Type, this: &str) -> String {
    match rust {
        Type::Reference(reference) => type_of(&reference.elem, this),
        Type::Slice(_) => "Uint8Array".to_owned(),
        Type::Tuple(tuple) if tuple.elems.is_empty() => "void".to_owned(),
        Type::Path(path) => {
            let last = path.path.segments.last().expect("a path has an end");
            let inner = || match &last.arguments {
                PathArguments::AngleBracketed(given) => match given.args.first() {
                    Some(GenericArgument::Type(inner)) => type_of(inner, this),
                    _ => panic!("{} is of a type", last.ident),
                },
                _ => panic!("{} is of something", last.ident),
            };
            match last.ident.to_string().as_str() {
                "str" | "String" => "string".to_owned(),
                "bool" => "boolean".to_owned(),
                "f64" | "u32" | "i32" | "usize" => "number".to_owned(),
                "JsValue" => "unknown".to_owned(),
                "Vec" => format!("{}[]", inner()),
                "Option" => format!("{} | undefined", inner()),
                // What went wrong is thrown.
                "Result" => inner(),
                "Self" => this.to_owned(),
                other => other.to_owned(),
            }
        }
        _ => panic!("scripts take and get nothing of this type"),
    }
}

fn is_exported(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("wasm_bindgen"))
}

/// The name that scripts call it by, where that is another one.
fn js_name(attributes: &[syn::Attribute]) -> Option<String> {
    said::<syn::Ident>(attributes, "js_name").map(|name| name.to_string())
}

/// What scripts give it, where Rust's type does not say all of that.
fn argument_type(attributes: &[syn::Attribute]) -> Option<String> {
    said::<syn::LitStr>(attributes, "unchecked_param_type").map(|of| of.value())
}

/// What `wasm_bindgen` is told under this name.
fn said<T: syn::parse::Parse>(attributes: &[syn::Attribute], name: &str) -> Option<T> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("wasm_bindgen")) {
        // One without arguments has none to be read.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident(name) {
                found = Some(meta.value()?.parse()?);
            } else {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    found
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        all + &first.into_iter().chain(letters).collect::<String>()
    })
}

fn line(types: &mut String, indent: &str, text: &str) {
    writeln!(types, "{indent}{text}").expect("a text can be written");
}
