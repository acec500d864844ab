//! Fuzzy search over identifier, name, e-mail address and id.

use std::sync::{Arc, OnceLock};

use memchr::memmem::Finder;

use super::{Member, Permissions};

/// A text that is searched for.
///
/// A user is found when the text occurs in its `identifier`, `name`, `email` or `id`, or when
/// the text is nearly one of their words: within one edit for texts of 4 to 7 characters, two
/// edits for 8 and more, white space around them not counted. An edit inserts, deletes or replaces
/// a character, so two characters that changed places are two edits. Upper and lower case are the
/// same.
///
/// Words are what stands between white space, and again the pieces of these between punctuation:
/// `ben@example.com` has the words `ben@example.com`, `ben`, `example` and `com`. A text of
/// several words is one text: it is compared with as many adjacent words at a time, so
/// `Benjamn Zhang` finds Benjamin Zhang, and `Zhang Benjamin` does not.
///
/// Without the metadata permission `id` is not looked at.
#[derive(Debug)]
pub struct Search {
    exact: Finder<'static>,
    /// The words of the text with one space between them.
    words: String,
    word_count: usize,
    length: usize,
    edits: usize,
    /// One piece of the text more than there may be edits. An edit spoils one piece at most, so
    /// whatever is nearly the text holds one of them; that is far quicker to look for.
    pieces: Vec<Finder<'static>>,
    ids: bool,
}

impl Search {
    /// A search for `text`.
    #[must_use]
    pub fn new(text: &str, permissions: Permissions) -> Self {
        let folded = fold(text);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let word_count = words.len();
        let words = words.join(" ");
        let length = words.chars().count();
        let edits = match length {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        Search {
            exact: Finder::new(&folded).into_owned(),
            word_count,
            length,
            pieces: pieces(&words, edits + 1),
            words,
            edits,
            ids: permissions.metadata,
        }
    }

    pub(super) fn finds(&self, texts: &Folded<'_>) -> bool {
        let fields = if self.ids {
            &texts.fields[..]
        } else {
            &texts.fields[..3]
        };
        fields
            .iter()
            .any(|field| self.exact.find(field.as_bytes()).is_some())
            || (self.edits > 0 && fields.iter().any(|field| self.is_nearly_in(field)))
    }

    fn is_nearly_in(&self, field: &str) -> bool {
        if !self
            .pieces
            .iter()
            .any(|piece| piece.find(field.as_bytes()).is_some())
        {
            return false;
        }
        if self.word_count != 1 {
            let words: Vec<&str> = field.split_whitespace().collect();
            return words
                .windows(self.word_count.max(1))
                .any(|run| self.is_nearly(&run.join(" ")));
        }
        field.split_whitespace().any(|word| {
            self.is_nearly(word) || {
                let mut pieces = word.split(is_punctuation);
                // A word without punctuation is its only piece, and was looked at already.
                word.contains(is_punctuation) && pieces.any(|piece| self.is_nearly(piece))
            }
        })
    }

    fn is_nearly(&self, word: &str) -> bool {
        // Most words are too long or too short, and counting is much cheaper.
        word.chars().count().abs_diff(self.length) <= self.edits
            && strsim::levenshtein(&self.words, word) <= self.edits
    }
}

/// Cuts a text into pieces of about equal length.
fn pieces(text: &str, count: usize) -> Vec<Finder<'static>> {
    let characters: Vec<char> = text.chars().collect();
    characters
        .chunks(characters.len().div_ceil(count).max(1))
        .map(|piece| {
            let piece: String = piece.iter().collect();
            // The white space between two words may be written otherwise.
            let longest = piece
                .split(' ')
                .max_by_key(|part| part.len())
                .unwrap_or_default();
            Finder::new(longest).into_owned()
        })
        .collect()
}

/// The searchable texts of all users, folded when a search first needs them.
#[derive(Debug, Default)]
pub(super) struct FoldedTexts(OnceLock<AllTexts>);

/// The texts of all users in one, so that a search runs through memory from end to end.
#[derive(Debug, Default)]
struct AllTexts {
    all: String,
    users: Vec<Extent>,
}

/// Where the fields of a user stand in the text of all, one after the other.
#[derive(Debug)]
struct Extent {
    start: usize,
    lengths: [u32; FIELDS],
}

const FIELDS: usize = 4;

/// The folded fields of one user: identifier, name, e-mail address, id.
#[derive(Debug)]
pub(super) struct Folded<'a> {
    fields: [&'a str; FIELDS],
}

impl FoldedTexts {
    pub(super) fn of(&self, members: &[Arc<Member>], position: usize) -> Folded<'_> {
        self.0
            .get_or_init(|| AllTexts::of(members))
            .fields(position)
    }
}

impl AllTexts {
    fn of(members: &[Arc<Member>]) -> Self {
        let mut texts = AllTexts {
            all: String::new(),
            users: Vec::with_capacity(members.len()),
        };
        for member in members {
            let mut id = uuid::Uuid::encode_buffer();
            let id: &str = member.id.as_hyphenated().encode_lower(&mut id);
            let start = texts.all.len();
            let lengths = [member.identifier(), member.name(), member.email(), id].map(|field| {
                let before = texts.all.len();
                texts.all.push_str(&fold(field));
                u32::try_from(texts.all.len() - before).unwrap_or(u32::MAX)
            });
            texts.users.push(Extent { start, lengths });
        }
        texts
    }

    fn fields(&self, position: usize) -> Folded<'_> {
        let Some(user) = self.users.get(position) else {
            return Folded {
                fields: [""; FIELDS],
            };
        };
        let mut start = user.start;
        let fields = user.lengths.map(|length| {
            let end = start + length as usize;
            let field = self.all.get(start..end).unwrap_or_default();
            start = end;
            field
        });
        Folded { fields }
    }
}

/// The text without differences of case. To upper and then to lower case, so that characters
/// with several lower-case forms, such as `σ` and `ς`, become one.
fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .collect()
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{3003}')
}
