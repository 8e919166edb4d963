/** Common given names from elsewhere: Slavic, Balkan, Hungarian, Greek, Turkish, Arabic, Hebrew, Iranian, Indian, East Asian and African ones. */
export const FURTHER = `
Alena Aleš Alžběta Andrej Bohdan Bohumil Božena Branislav Břetislav Dalibor Dana Daniela Drahomír Dušan Eliška František Hana Ivana Ivo Jana Jarmila Jaromír Jaroslav Jaroslava
Jindřich Jiří Jiřina Jitka Josef Jozef Karel Kateřina Květa Ladislav Lenka Libor Libuše Lubomír Luboš Luděk Ludmila Lukáš Magdaléna Marcela Marek Markéta Marián Martina Matěj Matej Michaela
Michal Milan Milena Miloš Miloslav Miroslav Monika Naďa Ondřej Oldřich Patrik Pavel Pavla Pavlína Petr Petra Radek Radka Radomír Renata Richard Roman Rostislav Růžena Silvie Simona Slavomír
Stanislav Štefan Štěpán Šárka Šimon Tomáš Václav Veronika Věra Viktor Vít Vladimír Vladimíra Vladislav Vlasta Vojtěch Zbyněk Zdeněk Zdenka Zuzana
Aleksandar Aleksandr Aleksandra Aleksei Alexei Alexey Alyona Anastasia Anastasiya Anatoly Andrei Andrey Anja Antonina Arkady Artem Artyom Bogdan Bojan Boris Boyan Branka Branko Danica Danijela
Darko Davor Dejan Denis Dimitar Dmitri Dmitriy Dmitry Dragan Dragana Dražen Ekaterina Elena Elizaveta Evgeni Evgenia Evgeny Fedor Fyodor Galina Gennady Goran Gordana Grigory Hrvoje Igor Ilya
Irina Iryna Ivan Ivana Ivanka Ivica Jasna Jelena Jovan Jovana Katarina Kateryna Khrystyna Konstantin Kristijan Ksenia Kseniya Larisa Leonid Lidiya Ljiljana Ljubica Lyudmila Luka Maksim
Marija Marijana Marina Marko Matija Maxim Mihai Mihail Mikhail Milica Milan Miloš Mirjana Mirko Miroslava Miodrag Mladen Momčilo Nadezhda Nadiya Nataliya Natalya Natasha Nebojša Neda Nedim Nenad Nikita Nikolai Nikolay Nikola
Oksana Oleg Oleh Oleksandr Oleksandra Olena Olha Olya Ostap Petar Plamen Polina Predrag Radmila Radoslav Radovan Roman Ruslan Sanja Saša Semyon Sergei Sergey Serhiy Slavica Slobodan Snežana Stanislava Stefan
Stepan Stojan Svetlana Tamara Taras Tatiana Tatyana Tihomir Timur Vadim Valentin Valentina Valeriy Valery Vasil Vasily Vasyl Velimir Vera Vesna Viktoria Viktoriya Vitaly Vladimir Vladislava Vlado
Volodymyr Vuk Vyacheslav Yana Yaroslav Yekaterina Yelena Yevgeny Yulia Yuliya Yuri Yuriy Zdravko Željko Zlatan Zlatko Zoran Zorica Zvonimir
Adela Adrian Alexandru Alin Alina Anca Andreea Bogdan Călin Camelia Ciprian Constantin Corina Cosmin Costel Cristian Dan Dorin Doina Dumitru Elena Emil Florin Gabriela Gheorghe Horia Iacob Ileana
Ioan Ioana Ion Ionel Ionuț Irina Iulia Iulian Laurențiu Liviu Lucian Magdalena Marian Marius Mihaela Mirela Mircea Monica Nicoleta Nicolae Octavian Ovidiu Petre Radu Raluca Răzvan Rodica Roxana
Sergiu Simona Sorin Stefania Ștefan Teodora Tudor Valeriu Vasile Viorel Viorica Vlad
Ágnes Ákos András Anikó Attila Balázs Béla Bence Csaba Csilla Dániel Dávid Dénes Dezső Dóra Edina Eszter Erzsébet Ferenc Gábor Gergely Gergő Géza György Györgyi Gyula Ildikó Imre István János Jenő
József Judit Julianna Kálmán Károly Katalin Klára Koppány Kornél Krisztián Krisztina Lajos László Levente Lóránt Márk Márta Márton Máté Mátyás Mihály Miklós Nándor Nikolett Noémi Norbert Orsolya
Pál Péter Piroska Réka Rezső Róbert Rózsa Sándor Szabina Szilárd Szilvia Tamás Tibor Tímea Tünde Vilmos Viktória Vince Virág Zita Zoltán Zsófia Zsolt Zsuzsanna
Alexandros Anastasios Andreas Angeliki Aristotelis Athanasios Christos Despina Dimitra Dimitris Dimitrios Eleftherios Eleni Evangelia Evangelos Fotini Georgia Georgios Giannis Giorgos Ioanna Ioannis
Katerina Konstantina Konstantinos Kostas Kyriakos Maria Michalis Nikolaos Nikos Panagiotis Paraskevi Pavlos Petros Spyros Stavros Stelios Thanasis Theodoros Vasiliki Vasilis Yannis Yiannis
Abdul Abdullah Abdulrahman Abderrahim Achraf Adel Adil Adnan Ahmad Ahmed Ahmet Aicha Aisha Akram Alaa Ali Alia Alper Amal Amin Amina Amine Amir Amira Ammar Anas Anwar Aslan Asma Asmaa Assia Aya
Ayşe Ayşegül Aylin Ayman Ayoub Aziz Aziza Badr Bahar Bashir Basma Bassam Baran Bekir Bilal Burak Burcu Cem Cemal Dalia Deniz Dilara Dina Djamel Ebru Ece Elif Emine Emre Erdem Erdoğan Ergün Esra Fadi
Fadila Fadwa Fahad Faisal Faiza Farah Farid Farida Faris Farouk Fatemeh Fathi Fatih Fatiha Fatima Fatma Fatoumata Fawzi Feyza Firas Fouad Ghada Ghassan Gülay Gülşen Habib Habiba Hafsa Hakan Hakim Halil Halima
Hamid Hamza Hana Hanan Hani Hasan Hassan Hatice Hayat Hicham Hind Hisham Hoda Houda Hüseyin Husam Hussain Hussein Ibrahim İbrahim Idris Iman Imane Imran Ines Ismail İsmail Issam Jalal Jamal Jamila Jawad
Kamal Karim Karima Kaveh Kemal Kerem Khadijah Khaled Khalid Khalil Kübra Laila Lamia Latifa Layla Leila Levent Lina Loubna Lütfi Mahmoud Mahmut Majid Malak Malek Malika Mansour Mariam Marwa Marwan Maryam
Mehdi Mehmet Melek Meryem Mohamad Mohamed Mohammad Mohammed Mostafa Mouna Mourad Moussa Muhammad Muhammed Murat Musa Mustafa Mustapha Nabil Nabila Nadim Nadir Nadira Naima Najat Nasser Nawal Nazım Nesrin Nihat
Nizar Nour Noura Nura Nurcan Nuri Omar Omer Ömer Onur Orhan Osama Osman Othman Oumar Oya Özgür Özlem Rabia Rachid Rachida Rafik Rahim Rahma Rahul Rami Rania Rasha Rashid Recep Reda Rima Rıza Riad Rim Rukiye
Saad Sabah Sabri Said Saïd Saida Salah Saleh Salem Salim Salima Salma Salman Samer Sami Samia Samir Samira Sana Sanaa Sara Sawsan Selçuk Selim Serdar Serkan Serpil Sevgi Shadi Sibel Sinan Siham Sofiane Soraya
Soufiane Suleiman Süleyman Sumaya Şerife Tahar Tamer Tarek Tarik Tariq Tayfun Tuğba Tuncay Turgut Ufuk Umar Usman Wafa Walid Wassim Widad Yahya Yasemin Yasin Yasir Yasmin Yasmina Yasmine Yassine Yavuz Younes
Yousef Youssef Yusuf Zahra Zainab Zaki Zakaria Zayd Zaynab Zehra Zeynep Ziad Zineb Zohra Zuhal Züleyha
Aharon Amir Amit Amos Ariel Avi Aviv Avraham Chaim Dov Efraim Ehud Eitan Elazar Eli Eliezer Eyal Gideon Gilad Hadas Itai Itzhak Liora Menachem Meir Mordechai Moshe Naftali Nir Noa Ofer Ori Reuven Rivka Ronit
Shai Shimon Shira Shlomo Shmuel Tal Tamar Tzipora Uri Yael Yair Yehuda Yitzhak Yosef Yossi Zvi
Aarav Abhishek Aditi Aditya Ajay Akash Akhil Alok Amit Amrit Ananya Anand Anil Anita Anjali Ankit Ankita Anup Anurag Aparna Archana Arjun Arnav Arun Aruna Arvind Aryan Asha Ashish Ashok Ashwin Avinash Balaji
Bhavna Chandra Chetan Deepa Deepak Deepika Devi Dhruv Dinesh Divya Ganesh Gaurav Gayatri Geeta Girish Gopal Govind Gurpreet Hari Harish Harpreet Hemant Indira Isha Ishaan Jaya Jyoti Kalpana Kamala Karan Kartik
Kavita Kavya Kiran Kishore Krishna Kumari Kunal Lakshmi Lalita Lata Madhav Madhu Mahesh Manish Manisha Manoj Meena Meera Mehul Mohan Mohit Mukesh Nandini Narayan Naveen Neelam Neeraj Neha Nikhil Nikita Nisha Nitin
Padma Pallavi Parth Pooja Prabhakar Pradeep Prakash Pranav Prasad Prashant Praveen Preeti Prem Priya Priyanka Rachna Radha Raghav Rajan Rajat Rajeev Rajendra Rajesh Raju Rakesh Ramesh Rani Ranjit Rashmi Ravi
Reena Rekha Renu Reshma Ritu Rohan Rohit Roshan Sachin Sagar Sandeep Sangeeta Sanjana Sanjay Sanjeev Santosh Sarita Satish Saurabh Savita Seema Shankar Shanti Sharad Shikha Shilpa Shiva Shreya Shruti Shubham Shweta
Siddharth Sneha Sonal Sonali Srinivas Sudha Sudhir Suman Sumit Sunil Sunita Suresh Surya Sushila Swati Tanvi Tarun Uday Uma Usha Vandana Varun Vasant Vidya Vijay Vikas Vikram Vimal Vinay Vinod Vishal Vivek Yash Yogesh
Akane Akemi Akihiko Akiko Akio Akira Asuka Ayaka Ayako Ayumi Chie Chiyo Daisuke Eiko Emiko Fumiko Hana Haruka Haruki Haruto Hideo Hideki Hikaru Hiroaki Hiroki Hiroko Hiromi Hiroshi Hiroyuki Isamu Izumi Jiro Junichi
Junko Kaito Kaori Katsumi Kazuko Kazuo Kazuya Keiko Keita Kenichi Kenji Kenta Kiyoshi Kenzo Koichi Koji Kumiko Kyoko Makoto Manabu Mariko Masaaki Masahiro Masako Masao Masashi Mayumi Megumi Michiko Midori Mika Miki
Misaki Mitsuko Miyuki Naoki Naoko Naomi Nobu Nobuyuki Noriko Osamu Reiko Riku Rina Ryo Ryota Sachiko Sakura Satoshi Sayaka Seiji Setsuko Shigeru Shinji Shinichi Shizuka Sho Shota Shun Sora Sumiko Susumu Tadashi
Takahiro Takako Takashi Takayuki Takeshi Takumi Tetsuya Tomoko Tomoya Toru Toshiko Toshio Tsubasa Tsuyoshi Yasuko Yoko Yoshiko Yoshio Yuichi Yuka Yukari Yuki Yukiko Yuko Yumi Yumiko Yusuke Yuta Yuto
Bao Chun Guang Guo Haoyu Hao Hui Jia Jian Jiang Jie Jing Jun Junjie Lei Liang Ling Meiling Mei Meng Ming Ning Ping Qiang Qing Rong Rui Shan Shu Tao Ting Wei Weiwei Wen Xiang Xiaohong Xiaoming Xiaoyan Xin Xiu Xiuying
Xue Yan Yanyan Yi Yifan Ying Yong Yuan Yue Yulan Yun Zhen Zhi Zihan Zixuan Jisoo Jiho Jihoon Jimin Hyejin Hyun Hyunwoo Jiyoung Minho Minji Minjun Minseo Seojun Seoyeon Soojin Sunghoon Yeji Youngho
Anh Dung Duc Duong Giang Hien Hieu Hoa Huong Huy Khanh Lan Linh Loan Mai Minh Nam Nga Ngoc Nguyet Nhung Phuong Quang Quoc Quynh Tam Thanh Thao Thi Thu Thuy Trang Trung Tuan Tuyet Van Xuan
Abena Abiodun Adaeze Ade Adebayo Adjoa Adwoa Akosua Akua Amadou Amara Ama Aminata Amadi Ayodele Babajide Babatunde Bola Boubacar Chidi Chiamaka Chidinma Chinedu Chinwe Chioma Chukwuemeka Diallo Ebere Efua Emeka Esi
Fatou Femi Folake Funmi Ifeanyi Ifeoma Ikenna Kofi Kojo Kwabena Kwaku Kwame Kwasi Kwesi Mamadou Mariama Nana Ngozi Nkechi Nnamdi Obinna Olamide Olumide Oluwaseun Ousmane Segun Sekou Seydou Sipho Tendai Thabo Themba Tunde
Uche Yaw Zodwa Andile Thandi Thandiwe Lerato Wanjiru Njeri Kamau Otieno Achieng Akinyi
`;
