//! Answers that are kept, because they are asked for again and again.

use std::{
    fmt,
    hash::Hash,
    sync::{PoisonError, RwLock},
};

use hashbrown::HashMap;
use serde::Serialize;
use specshot_runtime::Content;

/// How many questions are remembered.
const MOST_QUESTIONS: usize = 1024;

/// How many bytes of answers are kept.
const MOST_BYTES: usize = 2 * 1024 * 1024;

/// The texts of answers about one snapshot, by what was asked.
///
/// An answer is kept when it is asked for the second time: who goes through all pages once fills
/// no memory. When there is no room for more, all of them are forgotten.
pub struct Answers<Question, T> {
    kept: RwLock<Kept<Question, T>>,
}

struct Kept<Question, T> {
    /// What was asked, with its answer if it was asked more than once.
    answers: HashMap<Question, Option<Content<T>>>,
    /// The length of all answers.
    bytes: usize,
}

impl<Question: Eq + Hash, T: Clone + Serialize> Answers<Question, T> {
    /// The answer to `question`, which is `answer` if it is not kept.
    ///
    /// # Errors
    /// The error of `answer`.
    pub fn get<E>(
        &self,
        question: Question,
        answer: impl FnOnce() -> Result<T, E>,
    ) -> Result<Content<T>, E> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let again = match kept.answers.get(&question) {
            Some(Some(content)) => return Ok(content.clone()),
            Some(None) => true,
            None => false,
        };
        drop(kept);
        let value = answer()?;
        let content = match again {
            // What cannot be written is found out when it is sent.
            true => Content::written(&value).unwrap_or_else(|_| value.into()),
            false => value.into(),
        };
        let length = match again {
            true => content.text().map_or(usize::MAX, |text| text.len()),
            false => 0,
        };
        if length <= MOST_BYTES {
            let keep = again.then(|| content.clone());
            let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
            kept.keep(question, keep, length);
        }
        Ok(content)
    }
}

impl<Question: Eq + Hash, T> Kept<Question, T> {
    fn keep(&mut self, question: Question, answer: Option<Content<T>>, length: usize) {
        if self.answers.len() >= MOST_QUESTIONS || self.bytes + length > MOST_BYTES {
            *self = Kept::default();
        }
        // Of two that write the same answer at a time, the first one has it kept.
        let entry = self.answers.entry(question).or_default();
        if entry.is_none() && answer.is_some() {
            *entry = answer;
            self.bytes += length;
        }
    }
}

impl<Question, T> Default for Kept<Question, T> {
    fn default() -> Self {
        Kept {
            answers: HashMap::new(),
            bytes: 0,
        }
    }
}

impl<Question, T> Default for Answers<Question, T> {
    fn default() -> Self {
        Answers {
            kept: RwLock::default(),
        }
    }
}

impl<Question, T> fmt::Debug for Answers<Question, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answers").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::Cell, convert::Infallible};

    use super::*;

    /// Asks once; says whether the answer had to be made.
    fn ask(answers: &Answers<usize, String>, question: usize, length: usize) -> bool {
        let made = Cell::new(false);
        let content = answers.get(question, || {
            made.set(true);
            Ok::<_, Infallible>("x".repeat(length))
        });
        let text = content.unwrap().text().unwrap();
        assert_eq!(text.len(), length + 2);
        made.get()
    }

    #[test]
    fn an_answer_is_kept_from_the_second_time_on() {
        let answers = Answers::default();
        assert!(ask(&answers, 1, 10));
        assert!(ask(&answers, 1, 10));
        assert!(!ask(&answers, 1, 10));
        assert!(ask(&answers, 2, 20));
        assert!(!ask(&answers, 1, 10));
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let answers = Answers::default();
        for question in 0..100_000 {
            ask(&answers, question, 10);
        }
        let bytes = |answers: &Answers<_, _>| {
            let kept = answers.kept.read().unwrap();
            assert!(kept.answers.len() <= MOST_QUESTIONS);
            kept.bytes
        };
        assert_eq!(bytes(&answers), 0, "nothing was asked twice");
        for question in 0..100 {
            for _ in 0..3 {
                ask(&answers, question, MOST_BYTES / 10);
            }
            assert!((1..=MOST_BYTES).contains(&bytes(&answers)));
        }
        let before = bytes(&answers);
        for _ in 0..3 {
            assert!(
                ask(&answers, 100, MOST_BYTES),
                "longer than all that is kept"
            );
        }
        assert_eq!(bytes(&answers), before);
    }
}
